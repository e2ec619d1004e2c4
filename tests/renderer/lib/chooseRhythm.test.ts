import { expect, it } from 'vitest';
import { chooseRhythm } from '../../../renderer/lib/chooseRhythm.ts';

it('lets pictures take turns: left, right, from edge to edge', () => {
  expect(chooseRhythm([true, true, true, true])).toEqual([
    'picture-left',
    'picture-right',
    'picture-wide',
    'picture-left',
  ]);
});

it('gives a chapter without pictures a rhythm of its own', () => {
  const beats = chooseRhythm(Array.from({ length: 8 }, () => false));
  for (const [i, beat] of beats.entries()) expect(beat).not.toBe(beats[i + 1]);
  expect(new Set(beats).size).toBe(3);
});

it('goes on where it was after a section of the other kind', () => {
  expect(chooseRhythm([true, false, true, false])).toEqual([
    'picture-left',
    'medallion-right',
    'picture-right',
    'mark',
  ]);
});
