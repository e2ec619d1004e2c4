/**
 * The colours that the look is made of. They stand in `renderer/styles/tokens.css`, too, where the schemes are mixed from
 * them; a test compares the two. A museum's theme may dye any of them anew, but for the high-contrast scheme.
 */
export const palette = {
  felt: '#f5efe3',
  wool: '#fffbf3',
  linen: '#e9ddc7',
  earth: '#2a1c15',
  loam: '#5a4537',
  night: '#1a110c',
  pomegranate: '#8e1b31',
  garnet: '#6d1023',
  indigo: '#24345f',
  saffron: '#e0a53a',
} as const;
export type PaletteColour = keyof typeof palette;

/** What stands on what as text, in the light and the dark scheme: letters first, ground second. */
export const textPairs: readonly (readonly [letters: PaletteColour, ground: PaletteColour])[] = [
  ['earth', 'felt'],
  ['earth', 'wool'],
  ['earth', 'linen'],
  ['loam', 'felt'],
  ['loam', 'wool'],
  ['loam', 'linen'],
  ['pomegranate', 'felt'],
  ['pomegranate', 'wool'],
  ['garnet', 'linen'],
  ['indigo', 'wool'],
  ['indigo', 'felt'],
  ['wool', 'pomegranate'],
  ['wool', 'garnet'],
  ['wool', 'indigo'],
  ['felt', 'earth'],
  ['felt', 'night'],
  ['saffron', 'night'],
  ['saffron', 'earth'],
  ['night', 'saffron'],
  ['night', 'felt'],
];
