import { relative } from 'node:path';
import type { Problem } from '../../electron/pack/problem.ts';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';

/** Says in one line how a pack fares. */
export function summarize(folder: string, problems: readonly Problem[], pack: SourcePack | undefined): string {
  const errors = problems.filter(({ grade }) => grade === 'error').length;
  const flaws = problems.filter(({ grade }) => grade === 'flaw').length;
  if (errors > 0) return `${nameFolder(folder)} is refused: ${count(errors, 'error')}, ${count(flaws, 'flaw')}.`;
  if (flaws > 0) return `${nameFolder(folder)} can be shown with ${count(flaws, 'flaw')}.`;
  return `${nameFolder(folder)} is good: ${describe(pack)}${describeNotes(problems)}.`;
}

/** A number and its noun. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A folder as briefly as it can be named from here. */
export function nameFolder(folder: string): string {
  const here = relative(process.cwd(), folder);
  return here === '' ? '.' : here.startsWith('..') ? folder : here;
}

function describe(pack: SourcePack | undefined): string {
  if (!pack) return 'nothing in it';
  const { chapters, languages } = pack.exhibit.value;
  return [
    count(chapters.length, 'chapter'),
    count(pack.pictures.entries.length, 'picture'),
    count(languages.length, 'language'),
  ].join(', ');
}

/** Notes with a name of their own in the summary; the others, on letters and spaces, are counted together. */
const TEXT_NOTES: Readonly<Record<string, (number: number) => string>> = {
  'draft-text': (number) => count(number, 'draft'),
  'stale-text': (number) => count(number, 'stale text'),
  'changed-text': (number) => `${count(number, 'text')} changed since the review`,
};

function describeNotes(problems: readonly Problem[]): string {
  const notes = problems.filter(({ grade }) => grade === 'note');
  const kinds = Object.entries(TEXT_NOTES).flatMap(([code, name]) => {
    const { length } = notes.filter((note) => note.code === code);
    return length > 0 ? [name(length)] : [];
  });
  const { length } = notes.filter(({ code }) => !Object.hasOwn(TEXT_NOTES, code));
  if (length > 0) kinds.push(`${count(length, 'note')} on letters and spaces`);
  return kinds.length > 0 ? `; ${kinds.join(', ')}, which --notes names` : '';
}
