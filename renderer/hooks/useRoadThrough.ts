import { type RefObject, useLayoutEffect, useState } from 'react';
import { leadRoad, type Place } from '../lib/leadRoad.ts';
import { useViewport } from './useViewport.ts';

/** Where the road runs, in CSS pixels within its bed. */
export interface RoadBed {
  readonly size: readonly [width: number, height: number];
  readonly way: readonly Place[];
}

const nowhere: RoadBed = { size: [0, 0], way: [] };

/**
 * Leads the road through every element marked `data-bead`, in their order. A new value of `changedBy` announces that they
 * have moved.
 */
export function useRoadThrough(bed: RefObject<HTMLElement | null>, changedBy: unknown): RoadBed {
  const viewport = useViewport();
  const [found, setFound] = useState(nowhere);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the beads are measured, and move with the viewport and with what `changedBy` stands for
  useLayoutEffect(() => {
    const element = bed.current;
    if (!element) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    const beads = [...element.querySelectorAll('[data-bead]')].map((bead): Place => {
      const box = bead.getBoundingClientRect();
      return [Math.round(box.left + box.width / 2 - left), Math.round(box.top + box.height / 2 - top)];
    });
    const verge = Math.round(Number.parseFloat(getComputedStyle(element).paddingLeft) / 2) || 0;
    setFound({ size: [Math.round(width), Math.round(height)], way: leadRoad(beads, width, verge) });
  }, [bed, viewport, changedBy]);

  return found;
}
