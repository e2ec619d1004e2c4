import type { Box } from './fitPicture.ts';

/** A name to be written: its mark in the room, how large it is, and whether it stands beside its mark or upon it. */
export interface LabelToPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isBeside: boolean;
}

/** The room, what in it is taken already, and how much a mark and the air round a name need, in CSS pixels. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
  readonly mark: number;
  readonly air: number;
}

/**
 * Where each name stands, or nothing where it would touch another, cover a mark or leave the room: a map with fewer names
 * can be read, one with names over each other cannot. The first of the list choose first.
 */
export function placeLabels(labels: readonly LabelToPlace[], room: LabelRoom): readonly (Box | undefined)[] {
  const taken = [...room.taken];
  const marks = labels.map((label) =>
    label.isBeside && isInside(markOf(label, room.mark), room, 0) ? label : undefined,
  );
  return labels.map((label) => {
    const others = marks.flatMap((mark) => (mark && mark !== label ? markOf(mark, room.mark) : []));
    const isFree = (box: Box) =>
      isInside(box, room, room.air) &&
      !taken.some((other) => areClose(box, other, room.air)) &&
      !others.some((mark) => areClose(box, mark, 0));
    const box = isShown(label, room) ? spotsOf(label, room).find(isFree) : undefined;
    if (box) taken.push(box);
    return box;
  });
}

const isShown = ({ x, y }: LabelToPlace, room: LabelRoom) => x >= 0 && y >= 0 && x <= room.width && y <= room.height;

const markOf = ({ x, y }: LabelToPlace, mark: number): Box => ({
  left: x - mark,
  top: y - mark,
  width: 2 * mark,
  height: 2 * mark,
});

/** How far above or below a mark its name may still stand, in its own heights. */
const APART = 0.6;

/**
 * Beside a mark: right, left, above, below, as maps are lettered; at last a little away from it. Upon it: in the middle, or
 * a little above or below; near the edge so far inwards that all of it is seen, and it still stands upon its place.
 */
function spotsOf({ x, y, width, height, isBeside }: LabelToPlace, { mark, air, ...room }: LabelRoom): readonly Box[] {
  const [middle, centre] = [y - height / 2, x - width / 2];
  const clear = mark + air / 2;
  const at = (left: number, top: number): Box => ({ left, top, width, height });
  if (!isBeside) {
    const [left, top] = [
      clampTo(centre, air, room.width - width - air),
      clampTo(middle, air, room.height - height - air),
    ];
    return [0, -0.5, 0.5, -1, 1].map((heights) => at(left, top + heights * height));
  }
  return [
    at(x + 1.4 * mark, middle),
    at(x - 1.4 * mark - width, middle),
    at(centre, y - clear - height),
    at(centre, y + clear),
    at(x + mark, y - height),
    at(x + mark, y),
    at(x - mark - width, y - height),
    at(x - mark - width, y),
    at(centre, y + clear + height * APART),
    at(centre, y - clear - height * (1 + APART)),
  ];
}

const clampTo = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

const isInside = ({ left, top, width, height }: Box, room: LabelRoom, air: number) =>
  left >= air && top >= air && left + width <= room.width - air && top + height <= room.height - air;

const areClose = (one: Box, other: Box, air: number) =>
  one.left < other.left + other.width + air &&
  other.left < one.left + one.width + air &&
  one.top < other.top + other.height + air / 2 &&
  other.top < one.top + one.height + air / 2;
