import type { Transition, Variants } from 'framer-motion';

/** Coming into a place: the road ahead rises a little into view. */
export const arrive: Transition = { duration: 0.42, ease: [0.2, 0.7, 0.2, 1] };

/** A slide that follows the finger comes to rest. */
export const settle: Transition = {
  type: 'spring',
  stiffness: 560,
  damping: 46,
  mass: 0.8,
  restDelta: 1,
  restSpeed: 20,
};

/** How a place comes and goes. The one that is left stays whole beneath until the next one covers it. */
export const placeVariants: Variants = {
  away: { opacity: 0, y: 24 },
  here: { opacity: 1, y: 0 },
  left: { opacity: 0, transition: { delay: 0.42, duration: 0.01 } },
};
