import { useLayoutEffect, useRef, useState } from 'react';
import { chooseColumns } from '../lib/layOutRoad.ts';
import { useViewport } from './useViewport.ts';

/** The least that a stop needs to show its picture and three lines of title. */
const MIN_STOP_WIDTH_REM = 12.4;
const MIN_STOP_HEIGHT_REM = 20;

const px = (value: string) => Number.parseFloat(value) || 0;

/** The number of stops in a row of the road, which fills the room it lies in. */
export function useRoadColumns(count: number) {
  const viewport = useViewport();
  const road = useRef<HTMLOListElement>(null);
  const [columns, setColumns] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the room changes with the window
  useLayoutEffect(() => {
    const room = road.current?.parentElement;
    if (!road.current || !room) return;
    const { paddingLeft, paddingRight, paddingTop, paddingBottom, columnGap, rowGap } = getComputedStyle(road.current);
    const rem = px(getComputedStyle(document.documentElement).fontSize);
    // Every stop has a gap behind it, but for the last of a row or a column: the room lends one.
    setColumns(
      chooseColumns(count, {
        width: room.clientWidth - px(paddingLeft) - px(paddingRight) + px(columnGap),
        height: room.clientHeight - px(paddingTop) - px(paddingBottom) + px(rowGap),
        minStopWidth: MIN_STOP_WIDTH_REM * rem + px(columnGap),
        minStopHeight: MIN_STOP_HEIGHT_REM * rem + px(rowGap),
      }),
    );
  }, [count, viewport]);

  return { columns, road };
}
