/**
 * The colours of wool: undyed fleece, and what madder, pomegranate rind, indigo, weld and walnut give. Each is a custom
 * property of the same name, so that a theme can dye anew; the values here serve files, and a page without tokens.
 */
const colours = {
  wool: '#fffbf3',
  fleece: '#efe3cc',
  camel: '#c9a77a',
  loam: '#6a4b38',
  earth: '#2a1c15',
  madder: '#a8322a',
  pomegranate: '#841b30',
  saffron: '#dca035',
  leaf: '#5d6b35',
  sky: '#3f8190',
  indigo: '#24345f',
  /** Round a whole piece: nothing on a light ground, a light cord where the page is as dark as the piece. */
  rim: 'transparent',
  /** Barely there: patterns behind text. */
  whisper: '#6a4b3818',
} as const;

export type Ink = keyof typeof colours;

/** What an ink is called where the drawing ends up. */
export type Palette = (ink: Ink) => string;

/** On the screen the whisper follows the scheme: a breath of the colour that ornaments have there. */
const WHISPER = `color-mix(in srgb, var(--ornament, ${colours.pomegranate}) 8%, transparent)`;

/** For the screen: the theme's custom property, with the wool as fallback. */
export const themed: Palette = (ink) => `var(--${ink}, ${ink === 'whisper' ? WHISPER : colours[ink]})`;

/** For files: the wool itself. */
export const literal: Palette = (ink) => colours[ink];
