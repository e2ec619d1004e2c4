import { expect, it } from 'vitest';
import { findReadingPoint, lineOf } from '../../../renderer/lib/sectionInView.ts';

const spans = [
  { id: 'gate', top: 0, height: 800 },
  { id: 'train', top: 800, height: 400 },
  { id: 'reeds', top: 1300, height: 600 },
];

it.each([
  ['at the top', 0, { id: 'gate', fraction: 0 }],
  ['half-way through the first', 400, { id: 'gate', fraction: 0.5 }],
  ['where one ends and the next begins', 800, { id: 'train', fraction: 0 }],
  ['in the gap after a section', 1250, { id: 'train', fraction: 1 }],
  ['below everything', 9000, { id: 'reeds', fraction: 1 }],
  ['above everything', -50, { id: 'gate', fraction: 0 }],
])('the reading line %s', (_, line, point) => {
  expect(findReadingPoint(spans, line)).toEqual(point);
});

it('is nowhere in a chapter without sections', () => {
  expect(findReadingPoint([], 100)).toBeUndefined();
});

it('meets the same point of a section after other words have moved it', () => {
  const before = findReadingPoint(spans, 1000);
  const after = spans.map((span) => ({ ...span, top: span.top * 1.6, height: span.height * 1.6 }));
  expect(before && lineOf(before, after)).toBe(1600);
});

it('loses a point whose section is gone', () => {
  expect(lineOf({ id: 'elsewhere', fraction: 0.5 }, spans)).toBeUndefined();
});
