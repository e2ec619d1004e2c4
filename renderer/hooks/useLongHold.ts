import { type PointerEvent, useCallback, useEffect, useRef } from 'react';

/** A finger that strays further is on its way to something else. */
const SLOP_PX = 16;

/** Acts once one finger has rested for so long: for what staff know and visitors do not come upon by chance. */
export function useLongHold(holdMs: number, onHold: () => void) {
  const hold = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly x: number; readonly y: number }>(null);

  const letGo = useCallback(() => {
    clearTimeout(hold.current?.timer);
    hold.current = null;
  }, []);
  useEffect(() => letGo, [letGo]);

  return {
    onPointerDown: ({ clientX, clientY, isPrimary }: PointerEvent) => {
      letGo();
      if (isPrimary) hold.current = { timer: setTimeout(onHold, holdMs), x: clientX, y: clientY };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (hold.current && Math.hypot(clientX - hold.current.x, clientY - hold.current.y) > SLOP_PX) letGo();
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
