import { describe, expect, it } from 'vitest';
import { type LabelRoom, type LabelToPlace, placeLabels } from '../../../renderer/lib/placeLabels.ts';

const aName = (x: number, y: number, overrides: Partial<LabelToPlace> = {}): LabelToPlace => ({
  x,
  y,
  width: 100,
  height: 20,
  isBeside: true,
  ...overrides,
});
const aRoom = (overrides: Partial<LabelRoom> = {}): LabelRoom => ({
  width: 800,
  height: 450,
  taken: [],
  mark: 10,
  air: 4,
  ...overrides,
});

describe('names over a picture', () => {
  it('stand to the right of a mark, level with it', () => {
    expect(placeLabels([aName(400, 200)], aRoom())).toEqual([{ left: 414, top: 190, width: 100, height: 20 }]);
  });

  it('stand to the left where the picture ends', () => {
    expect(placeLabels([aName(780, 200)], aRoom())).toEqual([{ left: 666, top: 190, width: 100, height: 20 }]);
  });

  it('of seas and mountains stand upon them', () => {
    expect(placeLabels([aName(400, 200, { isBeside: false })], aRoom())).toEqual([
      { left: 350, top: 190, width: 100, height: 20 },
    ]);
  });

  it('of seas and mountains move inwards from the edge, and are whole', () => {
    const onEdge = [aName(790, 446, { isBeside: false }), aName(3, 200, { isBeside: false })];
    expect(placeLabels(onEdge, aRoom())).toEqual([
      { left: 696, top: 426, width: 100, height: 20 },
      { left: 4, top: 190, width: 100, height: 20 },
    ]);
  });

  it('of seas and mountains give way no further than they must', () => {
    const upon = (y: number) => aName(400, y, { isBeside: false });
    const [, second] = placeLabels([upon(200), upon(214)], aRoom());
    expect(second).toEqual({ left: 350, top: 214, width: 100, height: 20 });
  });

  it('never lie over each other, nor over the mark of another', () => {
    const row = [400, 425, 450, 475].map((x) => aName(x, 200));
    const boxes = placeLabels(row, aRoom()).flatMap((box) => box ?? []);
    expect(boxes).toHaveLength(4);
    for (const [i, one] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) {
        const isApart =
          one.left + one.width < other.left ||
          other.left + other.width < one.left ||
          one.top + one.height < other.top ||
          other.top + other.height < one.top;
        expect(isApart).toBe(true);
      }
      for (const { x, y } of row) {
        expect(x > one.left && x < one.left + one.width && y > one.top && y < one.top + one.height).toBe(false);
      }
    }
  });

  it('leave out the last of the list where letters are too large for all', () => {
    const large = { width: 460, height: 80 };
    const names = [aName(300, 100, large), aName(320, 105, large), aName(340, 110, large)];
    const boxes = placeLabels(names, aRoom({ height: 200 }));
    expect(boxes.map(Boolean)).toEqual([true, false, false]);
  });

  it('are left out where their place is outside of what is seen', () => {
    expect(placeLabels([aName(400, -5), aName(400, 470)], aRoom())).toEqual([undefined, undefined]);
  });

  it('keep clear of what lies over the picture', () => {
    const [box] = placeLabels([aName(400, 200)], aRoom({ taken: [{ left: 410, top: 150, width: 300, height: 100 }] }));
    expect(box).toEqual({ left: 286, top: 190, width: 100, height: 20 });
  });
});
