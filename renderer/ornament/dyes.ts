import type { Ink } from './inks.ts';

/** What each colour does in one piece of work. */
export interface Dyes {
  readonly ground: Ink;
  readonly figure: Ink;
  /** The sewn cord (жээк) of felt, the light line of a carpet. */
  readonly cord: Ink;
  readonly accent: Ink;
  readonly spark: Ink;
  /** The dark line round carpet figures, the dark ply of the cord. */
  readonly outline: Ink;
}

const lot = (ground: Ink, figure: Ink, cord: Ink, accent: Ink, spark: Ink, outline: Ink): Dyes => ({
  ground,
  figure,
  cord,
  accent,
  spark,
  outline,
});

/** The road's own wools, and those of whatever has no choice of its own. */
export const roadDyes: Dyes = lot('fleece', 'pomegranate', 'saffron', 'indigo', 'madder', 'earth');

/** Pairs that felt makers cut from: two strong wools, a cord that stands against both. */
export const feltLots: readonly Dyes[] = [
  roadDyes,
  lot('indigo', 'madder', 'fleece', 'saffron', 'wool', 'earth'),
  lot('madder', 'earth', 'fleece', 'saffron', 'fleece', 'pomegranate'),
  lot('earth', 'fleece', 'madder', 'saffron', 'madder', 'pomegranate'),
  lot('sky', 'pomegranate', 'wool', 'saffron', 'fleece', 'earth'),
  lot('saffron', 'earth', 'fleece', 'madder', 'fleece', 'pomegranate'),
  lot('fleece', 'loam', 'saffron', 'indigo', 'madder', 'earth'),
  lot('pomegranate', 'camel', 'wool', 'saffron', 'indigo', 'earth'),
];

/** Grounds of the Qarabağ, Quba, Şirvan and Qazax schools, each with the wools that stand on it. */
export const carpetLots: readonly Dyes[] = [
  // Qarabağ: deep red
  lot('pomegranate', 'fleece', 'saffron', 'indigo', 'sky', 'earth'),
  // Quba: dark blue
  lot('indigo', 'saffron', 'fleece', 'madder', 'sky', 'earth'),
  // Şirvan: ivory
  lot('fleece', 'indigo', 'saffron', 'madder', 'sky', 'earth'),
  // Qazax: bright red
  lot('madder', 'fleece', 'saffron', 'indigo', 'sky', 'earth'),
  // Grounds that every school knows
  lot('saffron', 'pomegranate', 'fleece', 'indigo', 'sky', 'earth'),
  lot('leaf', 'fleece', 'saffron', 'pomegranate', 'madder', 'earth'),
  lot('sky', 'pomegranate', 'fleece', 'indigo', 'saffron', 'earth'),
  lot('earth', 'madder', 'fleece', 'sky', 'saffron', 'loam'),
];
