import type { SectionSpan } from './sectionInView.ts';

/** The scrolled column: where its window begins, and how tall that is. */
export interface ColumnView {
  readonly top: number;
  readonly height: number;
}

/** Positions are fractions of a pixel. */
const SLACK_PX = 2;
/** Of a section taller than the window what was last seen stays in sight, so that one finds one's place again. */
const STEP = 0.8;

/**
 * Where a step up (-1) or down (1) leads: to the neighbouring section, or within one that is taller than the window, so
 * that every line can be reached without a swipe.
 */
export function findStep(spans: readonly SectionSpan[], { top, height }: ColumnView, way: -1 | 1): number {
  if (way > 0) {
    const next = spans.find((span) => span.top > top + SLACK_PX);
    const here = spans.findLast((span) => span.top <= top + SLACK_PX);
    const end = here ? here.top + here.height : 0;
    const isAllSeen = end <= top + height + SLACK_PX;
    const within = top + height * STEP;
    if (!next) return isAllSeen ? top : within;
    return isAllSeen ? next.top : Math.min(next.top, within);
  }
  const before = spans.findLast((span) => span.top < top - SLACK_PX);
  if (!before) return 0;
  return before.height <= height + SLACK_PX ? before.top : Math.max(before.top, top - height * STEP);
}
