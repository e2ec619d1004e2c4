import { checkPack } from '../../electron/pack/check/checkPack.ts';
import { isRefused } from '../../electron/pack/problem.ts';
import type { Command } from './command.ts';
import { FONT_COVERAGE_FILE } from './fontCoverageFile.ts';
import { printProblems } from './printProblems.ts';
import { showProgress } from './showProgress.ts';
import { summarize } from './summarize.ts';

/** Names every problem of a pack, or says in one line that there is none. */
export const runCheck: Command = async (folder, { json, notes }, { out, err, signal }) => {
  const progress = showProgress(err);
  const { problems, pack } = await checkPack(folder, {
    fontCoverageFile: FONT_COVERAGE_FILE,
    onProgress: progress.show,
    signal,
  }).finally(progress.clear);

  const failing = problems.filter(({ grade }) => grade !== 'note');
  const code = failing.length > 0 ? 1 : 0;
  if (json) {
    const status = code === 0 ? 'good' : isRefused(problems) ? 'refused' : 'flawed';
    out.write(`${JSON.stringify({ status, problems }, null, 2)}\n`);
    return code;
  }
  out.write(printProblems(notes ? problems : failing));
  out.write(`${summarize(folder, problems, pack)}\n`);
  return code;
};
