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

/** Pairs that felt makers cut from: two strong wools, a cord that stands against both. */
export const feltLots: readonly Dyes[] = [
  lot('felt', 'pomegranate', 'saffron', 'indigo', 'madder', 'walnut'),
  lot('indigo', 'madder', 'felt', 'saffron', 'snow', 'walnut'),
  lot('walnut', 'felt', 'madder', 'saffron', 'madder', 'pomegranate'),
  lot('madder', 'walnut', 'felt', 'saffron', 'felt', 'pomegranate'),
  lot('sky', 'pomegranate', 'snow', 'saffron', 'felt', 'walnut'),
  lot('saffron', 'walnut', 'felt', 'madder', 'felt', 'pomegranate'),
  lot('pomegranate', 'camel', 'snow', 'indigo', 'saffron', 'walnut'),
  lot('felt', 'earth', 'madder', 'saffron', 'indigo', 'walnut'),
];

/** Grounds of the Qarabağ, Quba, Şirvan and Qazax schools, each with the wools that stand on it. */
export const carpetLots: readonly Dyes[] = [
  lot('pomegranate', 'indigo', 'felt', 'sky', 'saffron', 'walnut'),
  lot('indigo', 'madder', 'felt', 'saffron', 'sky', 'walnut'),
  lot('felt', 'indigo', 'snow', 'madder', 'saffron', 'walnut'),
  lot('madder', 'felt', 'saffron', 'indigo', 'leaf', 'walnut'),
  lot('saffron', 'pomegranate', 'felt', 'indigo', 'sky', 'walnut'),
  lot('leaf', 'madder', 'felt', 'saffron', 'indigo', 'walnut'),
  lot('sky', 'pomegranate', 'felt', 'saffron', 'indigo', 'walnut'),
  lot('walnut', 'madder', 'felt', 'saffron', 'sky', 'earth'),
];
