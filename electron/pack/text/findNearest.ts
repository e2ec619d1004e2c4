/** At most one slip in so many letters makes a typo; more make another word. */
const LETTERS_A_SLIP = 3;
/** People begin words rightly more often than not: of two candidates as near, the one with that letter is meant. */
const FIRST_LETTER = 0.5;

/** The candidate that somebody who wrote a word with a slip or two most likely meant; nothing where none is near. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(word.length / LETTERS_A_SLIP)) + 1;
  for (const candidate of candidates) {
    const isAlike = word.charAt(0) === candidate.charAt(0);
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase()) + (isAlike ? 0 : FIRST_LETTER);
    if (slips < least) [nearest, least] = [candidate, slips];
  }
  return nearest;
}

/** How many letters have to be put in, left out, replaced or swapped with a neighbour (optimal string alignment). */
function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, current];
  }
  return above[b.length] ?? 0;
}
