import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ChapterStop } from '../../electron/contract/exhibit.ts';
import { fitStopTitles } from '../lib/fitStopTitles.ts';
import { chooseColumns } from '../lib/layOutRoad.ts';
import { useViewport } from './useViewport.ts';

/** The least that a stop needs to show its picture and its words, where text has its usual size. */
const MIN_STOP_WIDTH_REM = 12.4;
const MIN_PICTURE_HEIGHT_REM = 5;
/** The road, and the line with number and years. */
const BENEATH_REM = 6.8;
/** The time to read, which a picture carries where there is one. */
const MINUTES_REM = 2.2;
const LINE_HEIGHT = 1.2;
/** From this width on a stop has room for its chapter's first sentence. */
const ROOMY_STOP_WIDTH_REM = 28;

const px = (value: string) => Number.parseFloat(value) || 0;

/**
 * The number of stops in a row of the road, which fills the room it lies in, how their titles stand, and whether they have
 * room for more. A new value of `changedBy` announces that text or room have changed their size. `stops` is the same array
 * as long as they are the same.
 */
export function useRoadColumns(stops: readonly ChapterStop[], changedBy: unknown) {
  const viewport = useViewport();
  const road = useRef<HTMLOListElement>(null);
  const [layout, setLayout] = useState({ columns: 1, widthRem: ROOMY_STOP_WIDTH_REM });
  const words = useMemo(() => stops.flatMap(({ title }) => Object.values(title)), [stops]);
  const count = stops.length;
  const beneathRem = stops.every(({ cover }) => cover) ? BENEATH_REM : BENEATH_REM + MINUTES_REM;

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
    const remOf = (stopWidth: number) => (stopWidth - px(columnGap)) / rem;
    const minPictureHeight = MIN_PICTURE_HEIGHT_REM * rem;
    const wordsHeight = (stopWidth: number) => {
      const fit = fitStopTitles(words, remOf(stopWidth));
      return (beneathRem + LINE_HEIGHT * fit['--lines'] * fit['--title-size']) * rem + px(rowGap);
    };
    const columns = chooseColumns(count, { width, height, minStopWidth, minPictureHeight, wordsHeight });
    setLayout({ columns, widthRem: remOf(width / columns) });
  }, [count, words, beneathRem, viewport, changedBy]);

  const { columns, widthRem } = layout;
  const fit = useMemo(() => fitStopTitles(words, widthRem), [words, widthRem]);
  return { columns, isRoomy: widthRem >= ROOMY_STOP_WIDTH_REM, fit, road };
}
