import { type PointerEvent, useRef } from 'react';
import { decideSwipe } from '../lib/decideSwipe.ts';

/** A finger that moved less has not said yet where it goes. */
const SLOP_PX = 8;
/** The speed at release is that of the last moment, not of the whole way. */
const VELOCITY_WINDOW_MS = 80;

interface SwipeListener {
  /** The finger has moved the picture so many pixels from where it lay. */
  readonly onMove: (offset: number) => void;
  /** The finger has left: go one on (1), one back (-1), or back to rest (0). */
  readonly onRelease: (step: -1 | 0 | 1) => void;
}

interface Gesture {
  readonly pointerId: number;
  readonly startX: number;
  readonly startY: number;
  isSwiping: boolean;
  trail: { readonly x: number; readonly at: number }[];
}

/** Follows one finger sideways. A second finger ends the gesture, so that two never turn two pictures. */
export function useSwipe({ onMove, onRelease }: SwipeListener) {
  const gesture = useRef<Gesture | null>(null);

  const giveUp = () => {
    if (gesture.current?.isSwiping) onRelease(0);
    gesture.current = null;
  };

  const onPointerDown = ({ pointerId, isPrimary, clientX, clientY, timeStamp, button }: PointerEvent) => {
    if (!isPrimary) return giveUp();
    if (button !== 0) return;
    gesture.current = {
      pointerId,
      startX: clientX,
      startY: clientY,
      isSwiping: false,
      trail: [{ x: clientX, at: timeStamp }],
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const swipe = gesture.current;
    if (swipe?.pointerId !== event.pointerId) return;
    const offset = event.clientX - swipe.startX;
    if (!swipe.isSwiping) {
      const across = Math.abs(event.clientY - swipe.startY);
      if (Math.max(Math.abs(offset), across) < SLOP_PX) return;
      if (across > Math.abs(offset)) {
        gesture.current = null;
        return;
      }
      swipe.isSwiping = true;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    swipe.trail = [...swipe.trail, { x: event.clientX, at: event.timeStamp }].filter(
      ({ at }) => event.timeStamp - at <= VELOCITY_WINDOW_MS,
    );
    onMove(offset);
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const swipe = gesture.current;
    if (swipe?.pointerId !== event.pointerId) return;
    gesture.current = null;
    if (!swipe.isSwiping) return;
    const oldest = swipe.trail.find(({ at }) => event.timeStamp - at <= VELOCITY_WINDOW_MS);
    const elapsedMs = oldest ? event.timeStamp - oldest.at : 0;
    const velocity = oldest && elapsedMs > 0 ? (event.clientX - oldest.x) / elapsedMs : 0;
    onRelease(decideSwipe({ offset: event.clientX - swipe.startX, velocity, width: event.currentTarget.clientWidth }));
  };

  const onPointerCancel = ({ pointerId }: PointerEvent) => {
    if (gesture.current?.pointerId === pointerId) giveUp();
  };

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
