import { buildPack } from '../../electron/pack/build/buildPack.ts';
import type { Command } from './command.ts';
import { FONT_COVERAGE_FILE } from './fontCoverageFile.ts';
import { printProblems } from './printProblems.ts';
import { showProgress } from './showProgress.ts';
import { count, nameFolder, summarize } from './summarize.ts';

/** Checks a pack and writes its compiled state. Flaws are named and let it pass; errors leave what was built before. */
export const runBuild: Command = async (folder, { json }, { out, err, signal }) => {
  const progress = showProgress(err);
  const built = await buildPack(folder, {
    fontCoverageFile: FONT_COVERAGE_FILE,
    onProgress: progress.show,
    signal,
  }).finally(progress.clear);

  if (json) {
    out.write(`${JSON.stringify(built, null, 2)}\n`);
  } else {
    const failing = built.problems.filter(({ grade }) => grade !== 'note');
    out.write(printProblems(failing));
    if (built.status === 'refused') {
      out.write(
        `${summarize(folder, built.problems, undefined)} Nothing was built; what was built before is there still.\n`,
      );
    } else {
      const flaws = failing.length > 0 ? `, with ${count(failing.length, 'flaw')}` : '';
      out.write(
        `Built ${nameFolder(built.folder)}: ${count(built.chapters, 'chapter')}, ${count(built.pictures, 'picture')}${flaws}.\n`,
      );
    }
  }
  return built.status === 'built' ? 0 : 1;
};
