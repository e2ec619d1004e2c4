import { aFlaw, anError, type Problem } from '../problem.ts';
import type { OnProgress } from '../progress.ts';
import { readSource } from '../source/readSource.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { findBreakingSpaces } from './findBreakingSpaces.ts';
import { findBrokenPictures } from './findBrokenPictures.ts';
import { findFaintColours } from './findFaintColours.ts';
import { findForbiddenWords } from './findForbiddenWords.ts';
import { findForeignLetters } from './findForeignLetters.ts';
import { findGarbledTexts } from './findGarbledTexts.ts';
import { findLabelTrouble } from './findLabelTrouble.ts';
import { findLinksToNothing } from './findLinksToNothing.ts';
import { findLookAlikes } from './findLookAlikes.ts';
import { findMarkup } from './findMarkup.ts';
import { findMediaProblems } from './findMediaProblems.ts';
import { findMissingFiles } from './findMissingFiles.ts';
import { findMissingLetters } from './findMissingLetters.ts';
import { findMissingRights } from './findMissingRights.ts';
import { findMissingSections } from './findMissingSections.ts';
import { findMissingWordings } from './findMissingWordings.ts';
import { findOlderApprovals } from './findOlderApprovals.ts';
import { findOtherNumbers } from './findOtherNumbers.ts';
import { findStaleTexts } from './findStaleTexts.ts';
import { findTwins } from './findTwins.ts';
import { findTypingSlips } from './findTypingSlips.ts';
import { findUnevenLengths } from './findUnevenLengths.ts';
import { findUnknownLanguages } from './findUnknownLanguages.ts';
import { findUntoldFacts } from './findUntoldFacts.ts';
import { findUnusedFiles } from './findUnusedFiles.ts';
import { findWrongDashes } from './findWrongDashes.ts';
import { findWrongDates } from './findWrongDates.ts';
import { findWrongQuotes } from './findWrongQuotes.ts';
import { readFontCoverage } from './fontCoverage.ts';
import type { Rule } from './rule.ts';

const RULES: readonly Rule[] = [
  findMissingFiles,
  findUnknownLanguages,
  findTwins,
  findMissingSections,
  findMissingWordings,
  findMissingRights,
  findOtherNumbers,
  findUnevenLengths,
  findLinksToNothing,
  findLabelTrouble,
  findMediaProblems,
  findUnusedFiles,
  findFaintColours,
  findUntoldFacts,
  findMarkup,
  findGarbledTexts,
  findLookAlikes,
  findForeignLetters,
  findForbiddenWords,
  findWrongQuotes,
  findWrongDashes,
  findWrongDates,
  findTypingSlips,
  findBreakingSpaces,
  findStaleTexts,
  findOlderApprovals,
];

export interface CheckOptions {
  /** The list of characters that the fonts have; without it letters are not looked up. */
  readonly fontCoverageFile?: string;
  readonly onProgress?: OnProgress;
  /** Ends the check early, by rejecting. */
  readonly signal?: AbortSignal;
}

/** What the check found, and the pack where there is one to speak of. */
export interface CheckedPack {
  /** By file and line. */
  readonly problems: readonly Problem[];
  readonly pack: SourcePack | undefined;
}

/** Names every problem of a source pack with its place. Throws only when it is interrupted. */
export async function checkPack(root: string, options: CheckOptions = {}): Promise<CheckedPack> {
  const problems: Problem[] = [];
  let pack: SourcePack | undefined;
  try {
    pack = await readSource(root, (problem) => problems.push(problem));
    if (pack) {
      for (const rule of RULES) problems.push(...rule(pack));
      problems.push(...(await checkLetters(pack, options.fontCoverageFile)));
      problems.push(...(await findBrokenPictures(pack, options.onProgress, options.signal)));
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    const message = `The check itself stumbled: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = 'Send the pack to those who keep the program';
    problems.push(anError({ file: '', code: 'check-failed', message, remedy }));
  }
  return { problems: problems.toSorted(byPlace), pack };
}

async function checkLetters(pack: SourcePack, file: string | undefined): Promise<readonly Problem[]> {
  if (file === undefined) return [];
  try {
    return findMissingLetters(pack, await readFontCoverage(file));
  } catch {
    const message = `The letters were not looked up in the fonts: ${file} cannot be read`;
    return [aFlaw({ file: '', code: 'fonts-unknown', message, remedy: 'Run the check where the program is whole' })];
  }
}

/** Code-unit order is enough here, and the same on every machine. */
function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
