import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useViewport } from './useViewport.ts';

/** What was last seen stays in sight, so that one finds one's place again. */
const STEP = 0.8;
/** Scroll positions are fractions of a pixel, and never quite reach the end. */
const SLACK_PX = 2;

/** Whether there is more above and below what is shown, and a step there for those who do not swipe. */
export function useScrollSteps(scroller: RefObject<HTMLElement | null>, contentKey: unknown) {
  const viewport = useViewport();
  const [more, setMore] = useState({ above: false, below: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: other content and another window have another height
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const { scrollTop, clientHeight, scrollHeight } = element;
      const above = scrollTop > SLACK_PX;
      const below = scrollTop + clientHeight < scrollHeight - SLACK_PX;
      setMore((before) => (before.above === above && before.below === below ? before : { above, below }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, contentKey, viewport]);

  const go = useCallback(
    (way: -1 | 1) => scroller.current?.scrollBy({ top: way * STEP * scroller.current.clientHeight }),
    [scroller],
  );
  return { ...more, go };
}
