/** How titles stand under the stops of a road: the same at every stop and in every language. */
export type StopTitleFit = {
  /** Size of the type in rem, before the visitor's choice. */
  readonly '--title-size': number;
  /** Lines that the longest title takes. */
  readonly '--lines': number;
};

/** Widths in em of Literata semibold: of a letter in a line of many, and in one long word of wide letters. */
const LETTER_EM = 0.53;
const WIDE_LETTER_EM = 0.62;
/** In rem. */
const LEAST = 1.6;
const MOST = 3.2;
const STEP = 0.1;
/** A title larger than this, for the width of its stop, leaves the picture no room. */
const SHARE_OF_WIDTH = 0.118;
/** Lines that a title may take, and the least size in which fewer are better than larger letters. */
const EASY: readonly { readonly lines: number; readonly least: number }[] = [
  { lines: 2, least: 1.75 },
  { lines: 3, least: LEAST },
];

/**
 * The largest type in which no word is wider than a stop and the longest title takes two lines, or three; where that would
 * be too small to read, the least size, and as many lines as it takes. A width in rem.
 */
export function fitStopTitles(titles: readonly string[], widthRem: number): StopTitleFit {
  const longest = Math.max(1, ...titles.flatMap((title) => wordsOf(title).map((word) => word.length)));
  const unbroken = widthRem / (longest * WIDE_LETTER_EM);
  const most = Math.min(MOST, widthRem * SHARE_OF_WIDTH, unbroken);
  for (const { lines: easy, least } of EASY) {
    for (let size = most; size >= least; size -= STEP) {
      const lines = countLines(titles, widthRem / size);
      if (lines <= easy) return { '--title-size': Math.floor(size * 100) / 100, '--lines': lines };
    }
  }
  return { '--title-size': LEAST, '--lines': countLines(titles, widthRem / LEAST) };
}

const wordsOf = (title: string) => title.split(/[ \n\t\u00ad-]+/);

/** Lines of the longest title in a column so many em wide; a word too wide for it breaks. */
function countLines(titles: readonly string[], widthEm: number): number {
  const room = Math.max(1, Math.floor(widthEm / LETTER_EM));
  return Math.max(1, ...titles.map((title) => countLinesOf(title, room)));
}

function countLinesOf(title: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(title)) {
    const joined = used > 0 ? used + 1 + word.length : word.length;
    if (joined <= room) {
      used = joined;
      continue;
    }
    lines += (used > 0 ? 1 : 0) + Math.ceil(word.length / room) - 1;
    used = word.length % room || room;
  }
  return lines;
}
