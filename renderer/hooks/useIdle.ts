import { useEffect, useState } from 'react';

const SECOND_MS = 1_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

interface Idle {
  /** Whether there is a visit that can end. */
  readonly isWatching: boolean;
  /** Null where a visit never times out. */
  readonly idleSeconds: number | null;
  /** Asked when the idle time is over: how long it should have been for what is on the screen now. */
  readonly howLong: (idleSeconds: number) => number;
  readonly countdownSeconds: number;
  readonly onEnd: () => void;
}

/**
 * Asks after a time without a sign of life, and ends the visit when nobody answers. `secondsLeft` is null until it
 * asks; `stay` is the answer, and can be given as often as one likes.
 */
export function useIdle({ isWatching, idleSeconds, howLong, countdownSeconds, onEnd }: Idle) {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const isAsking = isWatching && secondsLeft !== null;

  useEffect(() => {
    if (!isWatching || idleSeconds === null || isAsking) return;
    const ask = () => setSecondsLeft(countdownSeconds);
    const askOrGoOn = () => {
      const more = howLong(idleSeconds) - idleSeconds;
      if (more > 0) timer = setTimeout(ask, more * SECOND_MS);
      else ask();
    };
    let timer = setTimeout(askOrGoOn, idleSeconds * SECOND_MS);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(askOrGoOn, idleSeconds * SECOND_MS);
    };
    const end = new AbortController();
    for (const sign of signs) window.addEventListener(sign, wait, { signal: end.signal, capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [isWatching, idleSeconds, howLong, countdownSeconds, isAsking]);

  useEffect(() => {
    if (!isWatching) setSecondsLeft(null);
  }, [isWatching]);

  useEffect(() => {
    if (secondsLeft === null || !isWatching) return;
    const timer = setTimeout(() => {
      if (secondsLeft > 1) setSecondsLeft(secondsLeft - 1);
      else onEnd();
    }, SECOND_MS);
    return () => clearTimeout(timer);
  }, [secondsLeft, isWatching, onEnd]);

  return { secondsLeft: isAsking ? secondsLeft : null, stay: () => setSecondsLeft(null) };
}
