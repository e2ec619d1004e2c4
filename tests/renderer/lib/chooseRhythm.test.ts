import { expect, it } from 'vitest';
import { chooseRhythm } from '../../../renderer/lib/chooseRhythm.ts';

const diorama = { kind: 'reconstruction' } as const;
const map = { kind: 'map' } as const;

it('lets pictures take turns: left, right, from edge to edge', () => {
  expect(chooseRhythm([diorama, diorama, diorama, diorama])).toEqual([
    'picture-left',
    'picture-right',
    'picture-wide',
    'picture-left',
  ]);
});

it('gives a chapter without pictures a rhythm of its own', () => {
  const beats = chooseRhythm(Array.from({ length: 8 }, () => undefined));
  for (const [i, beat] of beats.entries()) expect(beat).not.toBe(beats[i + 1]);
  expect(new Set(beats).size).toBe(3);
});

it('goes on where it was after a section of the other kind', () => {
  expect(chooseRhythm([diorama, undefined, diorama, undefined])).toEqual([
    'picture-left',
    'medallion-right',
    'picture-right',
    'mark',
  ]);
});

it('never cuts a map to a strip: the strip waits for the next picture that may be cut', () => {
  expect(chooseRhythm([diorama, diorama, map, diorama, diorama])).toEqual([
    'picture-left',
    'picture-right',
    'picture-left',
    'picture-right',
    'picture-wide',
  ]);
});
