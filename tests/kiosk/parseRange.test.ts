import { expect, it } from 'vitest';
import { parseRange } from '../../electron/kiosk/parseRange.ts';

const SIZE = 1000;

it.each([
  ['bytes=0-', { start: 0, end: 999 }],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=100-199', { start: 100, end: 199 }],
  ['bytes=999-', { start: 999, end: 999 }],
  ['bytes=900-5000', { start: 900, end: 999 }],
  ['bytes=-1', { start: 999, end: 999 }],
  ['bytes=-200', { start: 800, end: 999 }],
  ['bytes=-5000', { start: 0, end: 999 }],
  ['BYTES = 5 - 9', { start: 5, end: 9 }],
])('gives the piece that %s names', (header, piece) => {
  expect(parseRange(header, SIZE)).toEqual(piece);
});

it.each([['bytes=1000-'], ['bytes=5000-6000'], ['bytes=-0']])('has nothing for %s', (header) => {
  expect(parseRange(header, SIZE)).toBe('unsatisfiable');
});

it.each([
  [null],
  [''],
  ['bytes=-'],
  ['bytes=9-5'],
  ['bytes=0-9,20-29'],
  ['seconds=1-2'],
  ['bytes=a-b'],
  ['bytes=1-2x'],
  ['bytes=--5'],
])('gives the whole for %j, as the RFC allows', (header) => {
  expect(parseRange(header, SIZE)).toBe('whole');
});

it('has no piece of an empty file', () => {
  expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable');
  expect(parseRange('bytes=-5', 0)).toBe('unsatisfiable');
});
