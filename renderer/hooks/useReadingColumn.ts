import { useEffect, useLayoutEffect, useRef } from 'react';
import { findStep } from '../lib/findStep.ts';
import { findReadingPoint, lineOf, type ReadingPoint, type SectionSpan } from '../lib/sectionInView.ts';
import { useViewport } from './useViewport.ts';

/** Where people read on a screen, as a part of its height from the top. */
const READING_LINE = 0.4;

interface ReadingColumn {
  /** A new value announces that the texts have changed: what one reads must stay where one reads it. */
  readonly redrawnBy: string;
  readonly onReach: (sectionId: string) => void;
}

function measure(column: HTMLElement): SectionSpan[] {
  return [...column.querySelectorAll<HTMLElement>('[data-section]')].map((element) => ({
    id: element.dataset.section ?? '',
    top: element.offsetTop,
    height: element.offsetHeight,
  }));
}

/** A column of sections, each marked `data-section`, that knows which one is read and holds it. */
export function useReadingColumn({ redrawnBy, onReach }: ReadingColumn) {
  const column = useRef<HTMLElement>(null);
  const point = useRef<ReadingPoint | undefined>(undefined);
  const viewport = useViewport();

  const goTo = (sectionId: string) => {
    const element = column.current;
    const span = element && measure(element).find(({ id }) => id === sectionId);
    if (span) element.scrollTo({ top: span.top });
  };

  const step = (way: -1 | 1) => {
    const element = column.current;
    if (!element) return;
    const view = { top: element.scrollTop, height: element.clientHeight };
    element.scrollTo({ top: findStep(measure(element), view, way) });
  };

  useEffect(() => {
    const element = column.current;
    if (!element) return;
    const notice = () => {
      const line = element.scrollTop + element.clientHeight * READING_LINE;
      point.current = findReadingPoint(measure(element), line);
      if (point.current) onReach(point.current.id);
    };
    element.addEventListener('scroll', notice, { passive: true });
    return () => element.removeEventListener('scroll', notice);
  }, [onReach]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new words and new widths move what was read
  useLayoutEffect(() => {
    const element = column.current;
    const line = element && point.current && lineOf(point.current, measure(element));
    // At once, whatever the stylesheet says of scrolling: it is the words that change, not the place.
    if (element && line != null) {
      element.scrollTo({ top: line - element.clientHeight * READING_LINE, behavior: 'instant' });
    }
  }, [redrawnBy, viewport]);

  return { column, goTo, step };
}
