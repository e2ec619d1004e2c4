import type { Finding } from './finding.ts';

/** Words that do not have the room they need. */
export interface CrampedWords {
  /** How they begin. */
  readonly start: string;
  readonly why:
    | { readonly way: 'cut'; readonly by: string; readonly px: number }
    | { readonly way: 'over' | 'under'; readonly other: string };
}

/** Says of words in whose way something stands what that is: nothing of a text may be cut off, and no text lies over another. */
export const judgeWords = (words: readonly CrampedWords[], mmPerPx: number): Finding[] =>
  words.map(({ start, why }) =>
    why.way === 'cut'
      ? {
          thing: `the words “${start}”`,
          measures: `are cut by ${(why.px * mmPerPx).toFixed(1)} mm at the edge of ${why.by}`,
          should: 'every letter has its room',
        }
      : {
          thing: `the words “${start}”`,
          measures: `lie ${why.way} ${why.other}`,
          should: 'no text lies over another',
        },
  );
