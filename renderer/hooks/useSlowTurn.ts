import { useEffect, useState } from 'react';
import { useIsHidden } from './useIsHidden.ts';

interface SlowTurn {
  readonly count: number;
  readonly sceneMs: number;
  /** The latest turn whose picture is ready to be shown. */
  readonly decoded: number;
}

/** Counts the pictures shown so far. Moves on when the next one is decoded, and not while nobody can see it. */
export function useSlowTurn({ count, sceneMs, decoded }: SlowTurn): number {
  const [turn, setTurn] = useState(0);
  const isHidden = useIsHidden();
  const canTurn = count > 1 && decoded > turn && !isHidden;

  useEffect(() => {
    if (!canTurn) return;
    const timer = setTimeout(() => setTurn(turn + 1), sceneMs);
    return () => clearTimeout(timer);
  }, [canTurn, turn, sceneMs]);

  return turn;
}
