/** A figure of the field, its upper left knot. */
export interface Placed {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

type Box = readonly [x: number, y: number, width: number, height: number];

const overlaps = (a: Box, b: Box, gap: number): boolean =>
  a[0] < b[0] + b[2] + gap && b[0] < a[0] + a[2] + gap && a[1] < b[1] + b[3] + gap && b[1] < a[1] + a[3] + gap;

/** Free knots round every figure. */
const GAP = 3;

/** Smaller figures in the order they are laid: name, mirror image, how many to a quarter of the field. */
const smaller = [
  ['side', 'sideBack', 3],
  ['bird', 'birdBack', 3],
  ['flower', 'flower', 16],
  ['bud', 'bud', 14],
] as const;

/**
 * Lays a field of `across` by `down` knots: lakes in a row along its longer side, stars between them, then smaller and
 * smaller figures wherever one fits, each with its three mirror images.
 */
export function fillGround(
  across: number,
  down: number,
  room: (name: string) => readonly [number, number],
): readonly Placed[] {
  const placed: Placed[] = [];
  const taken: Box[] = [];
  const box = (name: string, middleX: number, middleY: number): Box => {
    const [width, height] = room(name);
    return [Math.round(middleX - width / 2), Math.round(middleY - height / 2), width, height];
  };
  const fits = (candidate: Box): boolean =>
    candidate[0] >= GAP &&
    candidate[1] >= GAP &&
    candidate[0] + candidate[2] <= across - GAP &&
    candidate[1] + candidate[3] <= down - GAP &&
    taken.every((other) => !overlaps(candidate, other, GAP));
  const put = (name: string, x: number, y: number): void => {
    const at = box(name, x, y);
    placed.push({ name, x: at[0], y: at[1] });
    taken.push(at);
  };
  /** The figure and its images in the other three quarters, if there is room for all of them. */
  const putFourfold = (name: string, mirrored: string, x: number, y: number): boolean => {
    const images = new Map<string, readonly [string, number, number]>();
    for (const [own, i, j] of [
      [name, x, y],
      [mirrored, across - x, y],
      [name, x, down - y],
      [mirrored, across - x, down - y],
    ] as const) {
      images.set(`${i}:${j}`, [own, i, j]);
    }
    const all = [...images.values()];
    const boxes = all.map(([own, i, j]) => box(own, i, j));
    const isFree = boxes.every((own, i) => fits(own) && boxes.slice(0, i).every((other) => !overlaps(own, other, GAP)));
    if (isFree) for (const [own, i, j] of all) put(own, i, j);
    return isFree;
  };

  const isWide = across >= down;
  const [long, short] = isWide ? [across, down] : [down, across];
  const [lake] = room('lake');
  const at = (along: number): readonly [number, number] => (isWide ? [along, short / 2] : [short / 2, along]);
  const lakes = Math.max(1, Math.floor((long + 10) / (lake + 40)));
  const bay = long / lakes;
  for (let i = 0; i < lakes; i += 1) put('lake', ...at(bay * (i + 0.5)));
  for (let i = 1; i < lakes; i += 1) if (fits(box('star', ...at(bay * i)))) put('star', ...at(bay * i));

  for (const [name, mirrored, most] of smaller) {
    const [width, height] = room(name);
    let left: number = most;
    for (let y = GAP + Math.ceil(height / 2); y <= down / 2 && left > 0; y += 2) {
      for (let x = GAP + Math.ceil(width / 2); x <= across / 2 && left > 0; x += 2) {
        if (putFourfold(name, mirrored, x, y)) left -= 1;
      }
    }
  }
  return placed;
}
