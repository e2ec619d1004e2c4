/** The room that the road has, and the least that a stop needs, in pixels. */
export interface RoadRoom {
  readonly width: number;
  readonly height: number;
  readonly minStopWidth: number;
  readonly minPictureHeight: number;
  /** What a stop of this width needs beneath its picture, the gap to the next row included. */
  readonly wordsHeight: (stopWidth: number) => number;
}

/** How wide a stop's picture looks best, for its height. */
const PICTURE_SHAPE = 1.6;

/**
 * The number of stops in a row that makes their pictures largest while all fit the room; where they cannot all fit, the most
 * that a row takes, and the road goes on below. Even rows: no last row of one where two even ones would do.
 */
export function chooseColumns(count: number, room: RoadRoom): number {
  const most = Math.max(1, Math.min(count, Math.floor(room.width / room.minStopWidth)));
  let best = { columns: 0, size: 0 };
  for (let columns = 1; columns <= most; columns += 1) {
    const width = room.width / columns;
    const pictureHeight = room.height / Math.ceil(count / columns) - room.wordsHeight(width);
    if (pictureHeight < room.minPictureHeight) continue;
    const size = Math.min(width, pictureHeight * PICTURE_SHAPE);
    if (size > best.size) best = { columns, size };
  }
  return best.columns || Math.ceil(count / Math.ceil(count / most));
}

/** Where a stop lies on a road that turns back at the end of every row, as a mountain road does. */
export interface StopPlace {
  /** Both counted from 1, as a CSS grid counts. */
  readonly row: number;
  readonly column: number;
  readonly way: 'right' | 'left';
  /** The road turns down to the next row here. */
  readonly isTurn: boolean;
}

/** The place of the stop with this index, of `count`, on a road with so many columns. */
export function placeStop(index: number, count: number, columns: number): StopPlace {
  const row = Math.floor(index / columns);
  const step = index % columns;
  const way = row % 2 === 0 ? 'right' : 'left';
  return {
    row: row + 1,
    column: way === 'right' ? step + 1 : columns - step,
    way,
    isTurn: step === columns - 1 && index < count - 1,
  };
}
