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
  /**
   * Letters a line, by how a text is set. `design.md` asks for 45 to 75 and means a text that has the page to itself. The rule
   * is Bringhurst's (The Elements of Typographic Style, 2.1.2), who goes on: 40 to 50 where texts stand in columns, and for
   * small ragged patches beside something else as few as 12 to 15 of English, whose words have two thirds of the letters of
   * ours. A caption beside its picture is such a patch.
   */
  lineLetters: {
    alone: { least: 45, most: 75 },
    column: { least: 40, most: 75 },
    caption: { least: 22, most: 75 },
  },
} as const;

/** Layout rounds to whole pixels, and a line breaks at words. */
export const tolerance = { px: 0.6 } as const;
