import { type AnimationPlaybackControls, animate, m, useMotionValue, useReducedMotionConfig } from 'framer-motion';
import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNoFling } from '../hooks/useNoFling.ts';
import { useSwipe } from '../hooks/useSwipe.ts';
import { wrapIndex } from '../lib/wrapIndex.ts';
import { settle } from '../styles/motion.ts';
import styles from './SlideTrack.module.css';

/** Turns the track as a swipe would. */
export interface Turning {
  readonly turn: (step: -1 | 1) => void;
}

interface SlideTrackProps {
  readonly ref: Ref<Turning>;
  readonly count: number;
  /** The slide to begin with; from there on the track says where it is. */
  readonly firstIndex: number;
  readonly onTurn: (index: number) => void;
  readonly renderSlide: (index: number) => ReactNode;
}

/** A single slide gives a little under the finger, and comes back. */
const GIVE = 0.25;

/**
 * Slides in a round, the neighbours of the shown one ready beside it. Positions count on without end, so that a slide
 * keeps its element, and its decoded picture, on the way to the middle.
 */
export function SlideTrack({ ref, count, firstIndex, onTurn, renderSlide }: SlideTrackProps) {
  const [position, setPosition] = useState(firstIndex);
  const window = useRef<HTMLDivElement>(null);
  const turning = useRef<{ readonly motion: AnimationPlaybackControls; readonly to: number }>(null);
  const latest = useRef(firstIndex);
  const x = useMotionValue(0);
  const isCalm = useReducedMotionConfig();
  const isAlone = count < 2;
  useNoFling(window);

  const arriveAt = (next: number) => {
    turning.current = null;
    latest.current = next;
    // In one frame: the new middle and the track back at rest, or the picture would jump.
    flushSync(() => setPosition(next));
    x.jump(0);
  };

  const finishTurn = () => {
    if (!turning.current) return;
    const { motion, to } = turning.current;
    motion.stop();
    arriveAt(to);
  };

  const moveBy = (step: -1 | 0 | 1) => {
    const to = latest.current + step;
    const width = window.current?.clientWidth ?? 0;
    const motion = animate(x, -step * width, {
      ...(isCalm ? { duration: 0 } : settle),
      onComplete: () => arriveAt(to),
    });
    turning.current = { motion, to };
    // The words of a picture come with it, not after it.
    if (step !== 0) onTurn(wrapIndex(to, count));
  };

  const turn = (step: -1 | 1) => {
    finishTurn();
    if (!isAlone) moveBy(step);
  };

  const swipe = useSwipe({
    onMove: (offset) => {
      finishTurn();
      x.set(isAlone ? offset * GIVE : offset);
    },
    onRelease: (step) => moveBy(isAlone ? 0 : step),
  });

  useImperativeHandle(ref, () => ({ turn }));

  return (
    <div ref={window} className={styles.window} {...swipe}>
      <m.div className={styles.track} style={{ x }}>
        {(isAlone ? [0] : [-1, 0, 1]).map((offset) => (
          <div
            key={position + offset}
            className={styles.slot}
            style={{ transform: `translateX(${offset * 100}%)` }}
            aria-hidden={offset !== 0}
          >
            {renderSlide(wrapIndex(position + offset, count))}
          </div>
        ))}
      </m.div>
    </div>
  );
}
