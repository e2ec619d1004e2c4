import { m, useIsPresent } from 'framer-motion';
import type { ReactNode } from 'react';
import { type Passage, placeVariants } from '../styles/motion.ts';
import styles from './Entrance.module.css';

interface EntranceProps {
  /** The way that was taken last: here, or away from here. */
  readonly passage: Passage;
  /** It lies over a place that stays, and uncovers it when it goes. */
  readonly isOver?: boolean;
  readonly children: ReactNode;
}

/** Lets a place arrive over the one that is left. What is leaving takes no touch and is not read aloud. */
export function Entrance({ passage, isOver = false, children }: EntranceProps) {
  const isPresent = useIsPresent();
  return (
    <m.div
      className={styles.place}
      inert={!isPresent}
      aria-hidden={!isPresent}
      custom={passage}
      variants={placeVariants}
      initial="away"
      animate="here"
      exit={isOver ? 'gone' : 'left'}
    >
      {children}
    </m.div>
  );
}
