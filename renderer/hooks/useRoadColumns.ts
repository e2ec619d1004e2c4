import { useLayoutEffect, useRef, useState } from 'react';
import { chooseColumns } from '../lib/layOutRoad.ts';
import { useViewport } from './useViewport.ts';

/** The least that a stop needs to show its picture and three lines of title. */
const MIN_STOP_WIDTH_REM = 15;
const MIN_STOP_HEIGHT_REM = 24;

/** The number of stops in a row of the road that lies in `room`. */
export function useRoadColumns(count: number) {
  const viewport = useViewport();
  const room = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the room changes with the window
  useLayoutEffect(() => {
    if (!room.current) return;
    const { clientWidth: width, clientHeight: height } = room.current;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const minStopWidth = MIN_STOP_WIDTH_REM * rem;
    const minStopHeight = MIN_STOP_HEIGHT_REM * rem;
    setColumns(chooseColumns(count, { width, height, minStopWidth, minStopHeight }));
  }, [count, viewport]);

  return { columns, room };
}
