/** A section, or a part of it, as it lies in the scrolled column, in pixels from the column's top. */
export interface SectionSpan {
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

/** Where one reads: a section or a part of it, and how far the reading line has come through it, 0 to 1. */
export interface ReadingPoint {
  readonly id: string;
  readonly fraction: number;
}

/** What the line crosses; the last above it where it runs through a gap. Undefined where there is nothing. */
export function findReadingPoint(spans: readonly SectionSpan[], line: number): ReadingPoint | undefined {
  const span = spans.findLast(({ top }) => top <= line) ?? spans[0];
  if (!span) return undefined;
  const fraction = span.height > 0 ? (line - span.top) / span.height : 0;
  return { id: span.id, fraction: Math.min(1, Math.max(0, fraction)) };
}

/** The line's position that meets the same point after the texts have changed their heights. */
export function lineOf(point: ReadingPoint, spans: readonly SectionSpan[]): number | undefined {
  const span = spans.find(({ id }) => id === point.id);
  return span && span.top + point.fraction * span.height;
}
