import { useEffect, useState } from 'react';
import { useIsHidden } from './useIsHidden.ts';

/** A pixel or less a step, so that nobody sees it move. */
const STEP_MS = 12_000;
const STEPS = 32;
const REACH_PX = 5;

/** Where what stands still for days lies now, in pixels from its place: a slow round, so that nothing burns in. */
export function useSlowDrift(): { readonly x: number; readonly y: number } {
  const [step, setStep] = useState(0);
  const isHidden = useIsHidden();

  useEffect(() => {
    if (isHidden) return;
    const timer = setInterval(() => setStep((before) => (before + 1) % STEPS), STEP_MS);
    return () => clearInterval(timer);
  }, [isHidden]);

  const angle = (2 * Math.PI * step) / STEPS;
  return { x: Math.round(REACH_PX * Math.sin(angle)), y: Math.round(REACH_PX * (Math.cos(angle) - 1)) };
}
