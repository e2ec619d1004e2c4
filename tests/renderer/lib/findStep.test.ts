import { describe, expect, it } from 'vitest';
import { findStep } from '../../../renderer/lib/findStep.ts';

const spans = [
  { id: 'opening', top: 0, height: 1000 },
  { id: 'short', top: 1000, height: 920 },
  { id: 'tall', top: 1920, height: 3000 },
  { id: 'end', top: 4920, height: 400 },
];
const step = (top: number, way: -1 | 1) => findStep(spans, { top, height: 1000 }, way);

describe('a step down', () => {
  it('leads to the next section where all of this one was seen', () => {
    expect([step(0, 1), step(1000, 1)]).toEqual([1000, 1920]);
  });
  it('leads on within a section that is taller than the window, and past no line', () => {
    expect([step(1920, 1), step(2720, 1), step(3520, 1), step(4320, 1)]).toEqual([2720, 3520, 4320, 4920]);
  });
  it('stays at the end', () => {
    expect(step(4920, 1)).toBe(4920);
  });
});

describe('a step up', () => {
  it('leads to the beginning of this section, then to the one before', () => {
    expect([step(1200, -1), step(1000, -1), step(0, -1)]).toEqual([1000, 0, 0]);
  });
  it('leads back within a tall section', () => {
    expect(step(4920, -1)).toBe(4120);
  });
});

it('moves nothing in a chapter without sections', () => {
  expect([findStep([], { top: 0, height: 9 }, 1), findStep([], { top: 0, height: 9 }, -1)]).toEqual([0, 0]);
});
