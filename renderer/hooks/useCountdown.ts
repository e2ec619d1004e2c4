import { useEffect, useState } from 'react';

const SECOND_MS = 1_000;

/** Counts whole seconds down to nothing, and then says so once. */
export function useCountdown(seconds: number, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (left > 1) setLeft(left - 1);
      else onEnd();
    }, SECOND_MS);
    return () => clearTimeout(timer);
  }, [left, onEnd]);

  return left;
}
