import { useReducedMotionConfig } from 'framer-motion';
import { useEffect, useState } from 'react';
import { useIsHidden } from './useIsHidden.ts';

interface SlowTurn {
  readonly count: number;
  /** How long the one that is shown stays. */
  readonly stayMsOf: (turn: number) => number;
  /** Whether it could be shown at once; where it is left out everything can. */
  readonly isReady?: (turn: number) => boolean;
}

/** Counts what has been shown so far. Moves on when the next is ready, and not while nobody can see it or wants calm. */
export function useSlowTurn({ count, stayMsOf, isReady = () => true }: SlowTurn): number {
  const [turn, setTurn] = useState(0);
  const isHidden = useIsHidden();
  const isCalm = useReducedMotionConfig();
  const canTurn = count > 1 && isReady(turn + 1) && !isHidden && !isCalm;
  const stayMs = stayMsOf(turn);

  useEffect(() => {
    if (!canTurn) return;
    const timer = setTimeout(() => setTurn(turn + 1), stayMs);
    return () => clearTimeout(timer);
  }, [canTurn, turn, stayMs]);

  return turn;
}
