/** What hands and eyes need at the glass: `design.md`, "The visit". Millimetres are of glass, lines are at a text size of 100 %. */
export const limits = {
  /** A target that leads on. */
  leadingMm: 20,
  targetMm: 15,
  targetPx: 44,
  /** WCAG 2.5.8 asks so much of every target and leaves words in a text out; here their width keeps to it. */
  wordWidthPx: 24,
  gapMm: 3,
  xHeightMm: 4,
  lineLetters: { least: 45, most: 75 },
} as const;

/** Layout rounds to whole pixels, and a line breaks at words. */
export const tolerance = { px: 0.6 } as const;
