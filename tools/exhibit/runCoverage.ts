import { writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { measureCoverage } from '../../electron/pack/coverage/measureCoverage.ts';
import type { Problem } from '../../electron/pack/problem.ts';
import { readSource } from '../../electron/pack/source/readSource.ts';
import type { Command } from './command.ts';
import { COVERAGE_PAGE, coveragePage } from './coveragePage.ts';
import { printCoverage } from './printCoverage.ts';
import { printProblems } from './printProblems.ts';
import { readReviews } from './readReviews.ts';
import { SHIPPED_PACK } from './shippedPack.ts';

/** Says how far each language has come. What it says fails nothing; only a pack that cannot be read does. */
export const runCoverage: Command = async (folder, { json, write }, { out, err }) => {
  const isShipped = resolve(folder) === resolve(SHIPPED_PACK);
  if (write && !isShipped) {
    throw new Error(
      '--write is for the pack that ships. Leave out the folder, or send what coverage prints to a file.',
    );
  }

  const problems: Problem[] = [];
  const pack = await readSource(folder, (problem) => problems.push(problem));
  err.write(printProblems(problems));
  if (!pack) return 1;

  const coverage = measureCoverage(pack, isShipped ? await readReviews() : undefined);
  if (write) {
    await writeFile(COVERAGE_PAGE, coveragePage(coverage));
    out.write(`Wrote ${relative(process.cwd(), COVERAGE_PAGE)}.\n`);
  } else {
    out.write(json ? `${JSON.stringify(coverage, null, 2)}\n` : printCoverage(coverage));
  }
  return 0;
};
