/**
 * The colours of wool: undyed fleece, and what madder, pomegranate rind, indigo, weld and walnut give. Each is a custom
 * property of the same name, so that a theme can dye anew; the value here serves icons, stills and a page without tokens.
 */
export const wool = {
  snow: '#faf5ea',
  felt: '#efe3cc',
  camel: '#c9a77a',
  earth: '#6f4a33',
  walnut: '#2b1d19',
  madder: '#a8322a',
  pomegranate: '#7b1b2f',
  rose: '#cf7b62',
  saffron: '#d99a2b',
  leaf: '#5d6b35',
  sky: '#3f8190',
  indigo: '#22365f',
  /** Barely there: patterns behind text. */
  whisper: '#6f4a3316',
} as const;

export type Ink = keyof typeof wool;

/** What an ink is called where the drawing ends up. */
export type Palette = (ink: Ink) => string;

/** For the screen: the theme's custom property, with the wool as fallback. */
export const themed: Palette = (ink) => `var(--${ink}, ${wool[ink]})`;

/** For files: the wool itself. */
export const literal: Palette = (ink) => wool[ink];
