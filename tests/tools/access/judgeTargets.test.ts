import { describe, expect, it } from 'vitest';
import { judgeTargets, type Target } from '../../../tools/access/judgeTargets.ts';

/** At a quarter of a millimetre a pixel 15 mm are 60 px, 20 mm are 80 px and 3 mm are 12 px. */
const QUARTER_MM = 0.25;

const at = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const aTarget = (box = at(0, 0, 60, 60), wishes: Partial<Target> = {}): Target => ({
  name: '“Home”',
  kind: 'plain',
  pieces: [box],
  seen: box,
  scroller: 0,
  coveredBy: undefined,
  ...wishes,
});

const say = (targets: readonly Target[], mmPerPx = QUARTER_MM) =>
  judgeTargets(targets, mmPerPx).map(({ thing, measures, should }) => `${thing} ${measures}; ${should}`);

describe('the size of a target', () => {
  it.each([
    ['a plain one of 15 mm', aTarget()],
    ['a leading one of 20 mm', aTarget(at(0, 0, 80, 80), { kind: 'leading' })],
    ['a word as high as a plain one, however narrow down to 24 px', aTarget(at(0, 0, 24, 60), { kind: 'word' })],
    ['one that layout has rounded down by half a pixel', aTarget(at(0, 0, 59.5, 60))],
  ])('is enough for %s', (_what, target) => {
    expect(say([target])).toEqual([]);
  });

  it('is found too small each way, in millimetres', () => {
    expect(say([aTarget(at(0, 0, 50, 40))])).toEqual([
      '“Home” is 12.5 mm wide; what can be touched is at least 15.0 mm wide',
      '“Home” is 10.0 mm high; what can be touched is at least 15.0 mm high',
    ]);
  });

  it('must be larger for what leads on', () => {
    expect(say([aTarget(at(0, 0, 79, 90), { kind: 'leading' })])).toEqual([
      '“Home” is 19.8 mm wide; what leads on is at least 20.0 mm wide',
    ]);
  });

  it('is never under 44 CSS pixels, however large these are', () => {
    expect(say([aTarget(at(0, 0, 40, 44))], 1)).toEqual([
      '“Home” is 40.0 mm wide; what can be touched is at least 44.0 mm wide',
    ]);
  });

  it('counts the lowest piece of a word that wraps, and the longest', () => {
    const word = aTarget(at(0, 0, 0, 0), { kind: 'word', pieces: [at(500, 0, 10, 60), at(0, 70, 90, 50)] });
    expect(say([word])).toEqual(['“Home” is 12.5 mm high; a word that can be touched is at least 15.0 mm high']);
  });
});

describe('the gap between targets', () => {
  const other = (box: ReturnType<typeof at>, wishes: Partial<Target> = {}) =>
    aTarget(box, { name: '“Next”', ...wishes });

  it('is found where it is under 3 mm', () => {
    expect(say([aTarget(), other(at(70, 0, 60, 60))])).toEqual([
      '“Home” and “Next” are 2.5 mm apart; between two targets are at least 3 mm',
    ]);
  });

  it('is found where they overlap', () => {
    expect(say([aTarget(), other(at(40, 0, 60, 60))])).toEqual([
      '“Home” and “Next” overlap by 5.0 mm; between two targets are at least 3 mm',
    ]);
  });

  it.each([
    ['3 mm apart', other(at(72, 0, 60, 60))],
    ['neighbours at a corner only', other(at(62, 62, 60, 60))],
    ['one upon the other', other(at(-100, -100, 500, 500))],
    ['scrolled apart, whatever their places say', other(at(62, 0, 60, 60), { scroller: 1, seen: undefined })],
  ])('is enough for two that are %s', (_how, second) => {
    expect(say([aTarget(), second])).toEqual([]);
  });

  it('counts what is seen of a target that scrolls under another’s neighbour', () => {
    const scrolled = other(at(0, 100, 60, 200), { scroller: 1, seen: at(0, 100, 60, 60) });
    const below = aTarget(at(0, 164, 60, 60));
    expect(say([scrolled, below])).toEqual([
      '“Next” and “Home” are 1.0 mm apart; between two targets are at least 3 mm',
    ]);
  });

  it('is no matter between words of a text, but a word lies over nothing else', () => {
    const word = aTarget(at(0, 0, 60, 60), { kind: 'word' });
    expect(say([word, other(at(20, 40, 60, 60), { kind: 'word' })])).toEqual([]);
    expect(say([word, other(at(0, 64, 60, 60))])).toEqual([]);
    expect(say([word, other(at(0, 50, 60, 60))])).toEqual([
      '“Home” and “Next” overlap by 2.5 mm; a word lies over nothing else',
    ]);
  });
});

it('names what takes a target’s touches', () => {
  expect(say([aTarget(at(0, 0, 60, 60), { coveredBy: '“Close”' })])).toEqual([
    '“Home” lies under “Close”; a finger on its middle should reach it',
  ]);
});
