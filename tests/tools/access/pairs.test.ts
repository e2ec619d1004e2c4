import { describe, expect, it } from 'vitest';
import { mmPerPx, nameGlass } from '../../../tools/access/glasses.ts';
import { listPairs, rotate, turnOf } from '../../../tools/access/pairs.ts';

const languages = ['ru', 'ky', 'az'];
const pairs = listPairs(languages);
const nameOf = ({ glass, language }: (typeof pairs)[number]) => `${nameGlass(glass)} ${language}`;

describe('the pairs of glass and language', () => {
  it('are three diagonals, two orientations and every language', () => {
    expect(new Set(pairs.map(nameOf)).size).toBe(18);
  });

  it('are narrowed by what is wished for', () => {
    const wished = listPairs(languages, { language: ['az'], inches: ['22', '55'], orientation: ['portrait'] });
    expect(wished.map(nameOf)).toEqual(['22 inches portrait az', '55 inches portrait az']);
  });

  it.each([1, 2, 5])('each have their turn in as many turns as there are, %i at a time', (count) => {
    const seen = pairs.flatMap((_, turn) => rotate(pairs, count, 20_000 + turn)).map(nameOf);
    expect(new Set(seen).size).toBe(18);
  });

  it('are never more than there are', () => {
    expect(rotate(pairs, 99, 3)).toHaveLength(18);
  });

  it('change overnight, and the orientation with them', () => {
    const [today] = rotate(pairs, 1, turnOf(new Date('2026-11-21T23:59:59Z'), ''));
    const [tomorrow] = rotate(pairs, 1, turnOf(new Date('2026-11-22T00:00:00Z'), ''));
    expect(today?.glass.orientation).not.toBe(tomorrow?.glass.orientation);
  });
});

describe('ORTAQ_ROTATION', () => {
  it('names a turn', () => {
    expect(turnOf(new Date(), '7')).toBe(7);
  });

  it.each(['x', '-1', '1.5'])('is refused as %s, with a sentence', (rotation) => {
    expect(() => turnOf(new Date(), rotation)).toThrow('ORTAQ_ROTATION is a whole number');
  });
});

it.each([
  ['22 inches landscape', 0.2537],
  ['22 inches portrait', 0.2537],
  ['32 inches landscape', 0.369],
  ['55 inches portrait', 0.3171],
])('a pixel of %s is %f mm of glass', (name, mm) => {
  const pair = pairs.find(({ glass }) => nameGlass(glass) === name);
  expect(pair && mmPerPx(pair.glass)).toBeCloseTo(mm, 4);
});
