import { describe, expect, it } from 'vitest';
import { chooseColumns, placeStop } from '../../../renderer/lib/layOutRoad.ts';

const landscape = { width: 1800, height: 800, minStopWidth: 240, minPictureHeight: 100, wordsHeight: () => 200 };
const portrait = { width: 1000, height: 1500, minStopWidth: 240, minPictureHeight: 100, wordsHeight: () => 200 };
const phone = { width: 330, height: 600, minStopWidth: 150, minPictureHeight: 80, wordsHeight: () => 150 };

describe('the number of stops in a row', () => {
  it.each([
    ['one chapter has the road to itself', 1, landscape, 1],
    ['three stand in one row', 3, landscape, 3],
    ['fourteen make two even rows', 14, landscape, 7],
    ['eight make two even rows of four', 8, landscape, 4],
    ['sixty go on below, in rows as long as they can be', 60, landscape, 7],
    ['three wind down a portrait screen', 3, portrait, 2],
    ['fourteen fit a portrait screen', 14, portrait, 4],
    ['a phone shows two in a row', 14, phone, 2],
    ['a window narrower than a stop still shows one', 5, { ...phone, width: 100 }, 1],
    ['words that need much room stand in fewer rows', 14, { ...landscape, wordsHeight: (width: number) => width }, 7],
    ['no chapters need no division by zero', 0, landscape, 1],
  ])('%s', (_, count, room, columns) => {
    expect(chooseColumns(count, room)).toBe(columns);
  });
});

describe('a road with four stops in a row', () => {
  it.each([
    ['begins at the left', 0, { row: 1, column: 1, way: 'right', isTurn: false }],
    ['turns down at the end of the row', 3, { row: 1, column: 4, way: 'right', isTurn: true }],
    ['comes back from the right', 4, { row: 2, column: 4, way: 'left', isTurn: false }],
    ['turns down at the left', 7, { row: 2, column: 1, way: 'left', isTurn: true }],
    ['ends without a turn', 11, { row: 3, column: 4, way: 'right', isTurn: false }],
  ])('%s', (_, index, place) => {
    expect(placeStop(index, 12, 4)).toEqual(place);
  });
});
