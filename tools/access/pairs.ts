import { type Glass, glasses } from './glasses.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A glass, and the language that a visit before it is in. */
export interface Pair {
  readonly glass: Glass;
  readonly language: string;
}

/** Which pairs are wanted; all, where nothing is said. */
export interface PairWishes {
  readonly language?: readonly string[] | undefined;
  readonly inches?: readonly string[] | undefined;
  readonly orientation?: readonly string[] | undefined;
}

/** Every wanted glass with every wanted language. Neighbours differ in orientation, so that two days see both. */
export function listPairs(languages: readonly string[], wishes: PairWishes = {}): readonly Pair[] {
  const isWanted = (value: string, wanted: readonly string[] | undefined) => !wanted || wanted.includes(value);
  return languages
    .filter((language) => isWanted(language, wishes.language))
    .flatMap((language) =>
      glasses
        .filter(
          ({ inches, orientation }) =>
            isWanted(String(inches), wishes.inches) && isWanted(orientation, wishes.orientation),
        )
        .map((glass) => ({ glass, language })),
    );
}

/** Picks `count` pairs for a turn: as many turns as there are pairs, and each has had its own. */
export function rotate(pairs: readonly Pair[], count: number, turn: number): readonly Pair[] {
  const first = turn * count;
  const length = Math.min(count, pairs.length);
  return Array.from({ length }, (_, step) => pairs[(first + step) % pairs.length]).filter((pair) => pair !== undefined);
}

/** The turn of a day: days since 1970, or what `ORTAQ_ROTATION` says, to repeat a day's finding on another. */
export function turnOf(now: Date, rotation = process.env.ORTAQ_ROTATION): number {
  if (rotation === undefined || rotation === '') return Math.floor(now.getTime() / DAY_MS);
  const turn = Number(rotation);
  if (!Number.isInteger(turn) || turn < 0) throw new Error(`ORTAQ_ROTATION is a whole number, not "${rotation}".`);
  return turn;
}
