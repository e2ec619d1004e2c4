import { useEffect, useLayoutEffect, useRef } from 'react';
import { findStep } from '../lib/findStep.ts';
import { findReadingPoint, lineOf, type SectionSpan } from '../lib/sectionInView.ts';
import { useViewport } from './useViewport.ts';

/** Where people read on a screen, as a part of its height from the top. */
const READING_LINE = 0.4;
/** Positions are fractions of a pixel. */
const SLACK_PX = 2;

interface ReadingColumn {
  /** A new value announces that the texts have changed: what one reads must stay where one reads it. */
  readonly redrawnBy: string;
  readonly onReach: (sectionId: string) => void;
}

const sectionsOf = (column: HTMLElement) => [...column.querySelectorAll<HTMLElement>('[data-section]')];

function measure(column: HTMLElement): SectionSpan[] {
  return sectionsOf(column).map((element) => ({
    id: element.dataset.section ?? '',
    top: element.offsetTop,
    height: element.offsetHeight,
  }));
}

/** The parts of the section that the line crosses, its paragraphs above all, from the top down: what a reader holds on to. */
function measureParts(column: HTMLElement, sectionId: string): SectionSpan[] {
  const section = sectionsOf(column).find(({ dataset }) => dataset.section === sectionId);
  const origin = column.getBoundingClientRect().top - column.scrollTop;
  return [...(section?.querySelectorAll<HTMLElement>('[data-part]') ?? [])]
    .map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return { id: element.dataset.part ?? '', top: top - origin, height };
    })
    .sort((one, other) => one.top - other.top);
}

/** Where the line runs, by section and, where it has parts, by part. */
function findPlace(column: HTMLElement, line: number) {
  const section = findReadingPoint(measure(column), line);
  return section && { section, part: findReadingPoint(measureParts(column, section.id), line) };
}

/** A column of sections, each marked `data-section`, that knows which one is read and holds it. */
export function useReadingColumn({ redrawnBy, onReach }: ReadingColumn) {
  const column = useRef<HTMLElement>(null);
  const place = useRef<ReturnType<typeof findPlace>>(undefined);
  /** Where the column was put by us: as long as it is there, nobody has read on. */
  const heldAt = useRef<number | undefined>(undefined);
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
      if (heldAt.current !== undefined && Math.abs(element.scrollTop - heldAt.current) < SLACK_PX) return;
      heldAt.current = undefined;
      place.current = findPlace(element, element.scrollTop + element.clientHeight * READING_LINE);
      if (place.current) onReach(place.current.section.id);
    };
    element.addEventListener('scroll', notice, { passive: true });
    return () => element.removeEventListener('scroll', notice);
  }, [onReach]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new words and new widths move what was read
  useLayoutEffect(() => {
    const element = column.current;
    if (!element || !place.current) return;
    const { section, part } = place.current;
    const line = (part && lineOf(part, measureParts(element, section.id))) ?? lineOf(section, measure(element));
    if (line === undefined) return;
    // At once, whatever the stylesheet says of scrolling: it is the words that change, not the place.
    element.scrollTo({ top: line - element.clientHeight * READING_LINE, behavior: 'instant' });
    heldAt.current = element.scrollTop;
  }, [redrawnBy, viewport]);

  return { column, goTo, step };
}
