import { fileURLToPath } from 'node:url';
import { checkPack } from '../../../electron/pack/check/checkPack.ts';
import type { Problem } from '../../../electron/pack/problem.ts';
import { aPack, type PackFile } from './aPack.ts';

/** The fonts that ship. */
export const COVERAGE = fileURLToPath(new URL('../../../assets/fonts/coverage.json', import.meta.url));

/** Everything that the check says about the small good pack with some files changed. */
export async function checkWholly(files: Readonly<Record<string, PackFile>>): Promise<readonly Problem[]> {
  return (await checkPack(await aPack(files), { fontCoverageFile: COVERAGE })).problems;
}

/** The same without its notes on spaces, so that a test can write words with the space bar. */
export async function checkWith(files: Readonly<Record<string, PackFile>>): Promise<readonly Problem[]> {
  return (await checkWholly(files)).filter(({ code }) => code !== 'breaking-space');
}

/** A problem as one line, as the command prints it. */
export const said = ({ grade, file, line, message, remedy }: Problem): string =>
  `${grade} ${file}${line === undefined ? '' : `:${line}`}  ${message}. ${remedy}.`;
