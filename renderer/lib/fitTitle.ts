/** What the stylesheet needs to know to set a title as large as it can be. */
export type TitleFit = {
  /** 1 for a title that has room enough, less for a longer one. */
  readonly '--fit': number;
  /** Letters of the longest word, or of words that no-break spaces join: it should not break. */
  readonly '--longest': number;
  /** Letters of the longest title. */
  readonly '--letters': number;
};

/** Twice the letters at the same size take twice the room; a little more for lines that end early. */
const SHRINK = 0.72;

/**
 * How large to set a title, of which up to `easyLetters` have room at full size. Given in several languages it fits all
 * of them, so that a change of language does not change its size.
 */
export function fitTitle(texts: readonly string[], easyLetters: number): TitleFit {
  const letters = Math.max(1, ...texts.map((text) => text.length));
  const words = texts.flatMap((text) => text.split(/[ \n\t\u00ad-]+/).map((word) => word.length));
  return {
    '--fit': Math.round(Math.min(1, (easyLetters / letters) ** SHRINK) * 1000) / 1000,
    '--longest': Math.max(1, ...words),
    '--letters': letters,
  };
}
