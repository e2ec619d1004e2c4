import { relative } from 'node:path';
import type { Problem } from '../../electron/pack/problem.ts';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';

/** Says in one line how a pack fares. */
export function summarize(folder: string, problems: readonly Problem[], pack: SourcePack | undefined): string {
  const errors = problems.filter(({ grade }) => grade === 'error').length;
  const flaws = problems.filter(({ grade }) => grade === 'flaw').length;
  if (errors > 0) return `${nameFolder(folder)} is refused: ${count(errors, 'error')}, ${count(flaws, 'flaw')}.`;
  if (flaws > 0) return `${nameFolder(folder)} can be shown with ${count(flaws, 'flaw')}.`;
  return `${nameFolder(folder)} is good: ${describe(pack)}${describeTexts(problems)}.`;
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

function describeTexts(problems: readonly Problem[]): string {
  const number = (code: string) => problems.filter((problem) => problem.code === code).length;
  const kinds = [
    ...(number('draft-text') > 0 ? [count(number('draft-text'), 'draft')] : []),
    ...(number('stale-text') > 0 ? [count(number('stale-text'), 'stale text')] : []),
    ...(number('changed-text') > 0 ? [`${count(number('changed-text'), 'text')} changed since the review`] : []),
  ];
  return kinds.length > 0 ? `; ${kinds.join(', ')}, which --notes names` : '';
}
