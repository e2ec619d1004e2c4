import type { TargetAndTransition, Transition, Variants } from 'framer-motion';

/** The ways from one place to another. Each has a motion of its own, so that one feels where one has gone. */
export type Passage = 'enter' | 'deeper' | 'back' | 'turn-on' | 'turn-back' | 'leave' | 'at-once';

interface Motion {
  /** Where the new place comes from. */
  readonly from: TargetAndTransition;
  readonly seconds: number;
}

const swift = [0.2, 0.7, 0.2, 1] as const;

const motions: Readonly<Record<Passage, Motion>> = {
  /** Into the exhibit: the road ahead rises into view. */
  enter: { from: { opacity: 0, y: 32 }, seconds: 0.46 },
  /** From the road to a stop, from a text to its picture: what was touched comes closer. */
  deeper: { from: { opacity: 0, scale: 0.965 }, seconds: 0.38 },
  /** And back: one steps away from it. */
  back: { from: { opacity: 0, scale: 1.03 }, seconds: 0.34 },
  /** To the chapter beside it, as a page is turned. */
  'turn-on': { from: { opacity: 0, x: 90 }, seconds: 0.4 },
  'turn-back': { from: { opacity: 0, x: -90 }, seconds: 0.4 },
  /** The end of a visit: dusk, and nothing hurries. */
  leave: { from: { opacity: 0 }, seconds: 0.9 },
  /** Where calm is wanted. */
  'at-once': { from: { opacity: 1 }, seconds: 0 },
};

/** How a place comes and goes. The one that is left stays whole beneath until the next one covers it. */
export const placeVariants: Variants = {
  away: (passage: Passage) => motions[passage].from,
  here: (passage: Passage) => ({
    opacity: 1,
    x: 0,
    y: 0,
    scale: 1,
    transition: { duration: motions[passage].seconds, ease: swift },
  }),
  left: (passage: Passage) => ({ opacity: 0, transition: { delay: motions[passage].seconds, duration: 0.01 } }),
  /** What lay over a place uncovers it the way that it came. */
  gone: (passage: Passage) => ({ ...motions[passage].from, transition: { duration: motions[passage].seconds } }),
};

/** A slide that follows the finger comes to rest. */
export const settle: Transition = {
  type: 'spring',
  stiffness: 560,
  damping: 46,
  mass: 0.8,
  restDelta: 1,
  restSpeed: 20,
};

// A change of language moves nothing: every word changes in one frame, where it stands.
