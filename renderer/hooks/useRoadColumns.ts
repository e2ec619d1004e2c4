import { useLayoutEffect, useRef, useState } from 'react';
import { chooseColumns } from '../lib/layOutRoad.ts';
import { useViewport } from './useViewport.ts';

/** The least that a stop needs to show its picture and three lines of title, where text has its usual size. */
const MIN_STOP_WIDTH_REM = 12.4;
const MIN_STOP_HEIGHT_REM = 20;
/** From this width on a stop has room for its chapter's first sentence. */
const ROOMY_STOP_WIDTH_REM = 28;

const px = (value: string) => Number.parseFloat(value) || 0;

/**
 * The number of stops in a row of the road, which fills the room it lies in, and whether they have room for more. A new
 * value of `changedBy` announces that text or room have changed their size.
 */
export function useRoadColumns(count: number, changedBy: unknown) {
  const viewport = useViewport();
  const road = useRef<HTMLOListElement>(null);
  const [layout, setLayout] = useState({ columns: 1, isRoomy: false });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the room changes with the window
  useLayoutEffect(() => {
    const room = road.current?.parentElement;
    if (!road.current || !room) return;
    const { paddingLeft, paddingRight, paddingTop, paddingBottom, columnGap, rowGap } = getComputedStyle(road.current);
    const root = getComputedStyle(document.documentElement);
    const rem = px(root.fontSize) * (px(root.getPropertyValue('--text-scale')) || 1);
    // Every stop has a gap behind it, but for the last of a row or a column: the room lends one.
    const width = room.clientWidth - px(paddingLeft) - px(paddingRight) + px(columnGap);
    const height = room.clientHeight - px(paddingTop) - px(paddingBottom) + px(rowGap);
    const minStopWidth = MIN_STOP_WIDTH_REM * rem + px(columnGap);
    const minStopHeight = MIN_STOP_HEIGHT_REM * rem + px(rowGap);
    const columns = chooseColumns(count, { width, height, minStopWidth, minStopHeight });
    setLayout({ columns, isRoomy: width / columns - px(columnGap) >= ROOMY_STOP_WIDTH_REM * rem });
  }, [count, viewport, changedBy]);

  return { ...layout, road };
}
