import { expect, it } from 'vitest';
import { findNeighbours } from '../../../renderer/lib/findNeighbours.ts';

const row = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

it.each([
  ['the first', 'a', undefined, 'b'],
  ['one in the middle', 'b', 'a', 'c'],
  ['the last', 'c', 'b', undefined],
  ['one that is not there', 'x', undefined, undefined],
])('%s has the neighbours it should have', (_, id, previous, next) => {
  const neighbours = findNeighbours(row, id);
  expect([neighbours.previous?.id, neighbours.next?.id]).toEqual([previous, next]);
});
