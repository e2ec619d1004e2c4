/** A place in the road's bed, in pixels, and in degrees the way the road runs there (0 right, 90 down), where it matters. */
export type Place = readonly [x: number, y: number, heading?: number];

/** Where a bend along the verge begins and ends, in widths of the verge. */
const BEND = 1.5;
const DOWN = 90;
/** How far it goes on past the last bead, so that its woven end is seen. */
const TAIL = 2.2;

/**
 * The places that the road runs through: every bead, and where it turns down to the next row the corners of the verge, so
 * that it goes round the cards. It comes from afar, and its end hangs out beyond the last bead; past an only one it goes on.
 */
export function leadRoad(beads: readonly Place[], width: number, verge: number): readonly Place[] {
  const [first] = beads;
  if (!first) return [];
  const way: Place[] = [[-verge * 2, first[1]], first];
  for (const [i, bead] of beads.entries()) {
    const before = beads[i - 1];
    if (!before) continue;
    const drop = bead[1] - before[1];
    if (Math.abs(bead[0] - before[0]) < drop) {
      const aside = before[0] - width / 2;
      const isRight = Math.abs(aside) < 1 ? i % 2 === 1 : aside > 0;
      const [x, inwards] = isRight ? [width - verge, -1] : [verge, 1];
      const bend = Math.min(verge * BEND, drop / 3);
      const corner = x + inwards * bend;
      const [out, back] = isRight ? [0, 180] : [180, 0];
      way.push(
        [corner, before[1], out],
        [x, before[1] + bend, DOWN],
        [x, bead[1] - bend, DOWN],
        [corner, bead[1], back],
      );
    }
    way.push(bead);
  }
  if (beads.length === 1) return [...way, [width + verge * 2, first[1]]];
  const last = beads.at(-1) ?? first;
  const [fromX] = way.at(-2) ?? first;
  way.push([last[0] + Math.sign(last[0] - fromX || 1) * verge * TAIL, last[1]]);
  return way;
}
