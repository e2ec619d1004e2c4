import type { Drawing, Shape } from '../../../../renderer/ornament/drawing.ts';

type Point = readonly [number, number];
type Move = (point: Point) => Point;

/** The smallest box that holds a drawing's shapes with their strokes, control points and all. */
export interface Reach {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function readMove(move = ''): Move {
  const steps = [...move.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name, given]): Move => {
    const [a = 0, b] = (given ?? '').split(/[\s,]+/).map(Number);
    if (name === 'translate') return ([x, y]) => [x + a, y + (b ?? 0)];
    if (name === 'scale') return ([x, y]) => [x * a, y * (b ?? a)];
    if (name !== 'rotate') throw new Error(`The test does not know the move "${name}".`);
    const turn = (a * Math.PI) / 180;
    return ([x, y]) => [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
  });
  return (point) => steps.reduceRight((at, step) => step(at), point);
}

/** Ends and control points of path data, made absolute. */
export function pointsOf(d: string): readonly Point[] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const points: Point[] = [];
  const to = (nextX: number, nextY: number): void => {
    [x, y] = [nextX, nextY];
    points.push([x, y]);
  };
  for (const [, letter = '', given = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = (given.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const at = (i: number): number => n[i] ?? Number.NaN;
    if (letter === 'M') {
      to(at(0), at(1));
      [startX, startY] = [x, y];
    } else if (letter === 'h') to(x + at(0), y);
    else if (letter === 'v') to(x, y + at(0));
    else if (letter === 'l') to(x + at(0), y + at(1));
    else if (letter === 'L') to(at(0), at(1));
    else if (letter === 'c') {
      points.push([x + at(0), y + at(1)], [x + at(2), y + at(3)]);
      to(x + at(4), y + at(5));
    } else if (letter === 'A' || letter === 'a') {
      const from = letter === 'a' ? [x, y] : [0, 0];
      to((from[0] ?? 0) + at(5), (from[1] ?? 0) + at(6));
    } else if (letter === 'z') [x, y] = [startX, startY];
    else throw new Error(`The test does not know the path letter "${letter}".`);
  }
  return points;
}

export function reachOf(drawing: Drawing): Reach {
  const reach: Reach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const take = ([x, y]: Point): void => {
    if (Number.isNaN(x + y)) throw new Error('A place is not a number.');
    reach.left = Math.min(reach.left, x);
    reach.right = Math.max(reach.right, x);
    reach.top = Math.min(reach.top, y);
    reach.bottom = Math.max(reach.bottom, y);
  };
  const walk = (shapes: readonly Shape[], move: Move): void => {
    for (const shape of shapes) {
      if (shape.kind === 'group') walk(shape.shapes, (point) => move(readMove(shape.move)(point)));
      else if (shape.kind === 'use') {
        const part = drawing.parts?.[shape.part];
        if (!part) throw new Error(`Part "${shape.part}" is missing.`);
        walk(part, (point) => move(readMove(shape.move)(point)));
      } else if (shape.kind === 'rect') {
        if (typeof shape.fill !== 'string' && !drawing.tiles?.[shape.fill.tile]) throw new Error('A tile is missing.');
        take(move([shape.x, shape.y]));
        take(move([shape.x + shape.width, shape.y + shape.height]));
      } else {
        const half = (shape.width ?? 0) / 2;
        for (const [x, y] of pointsOf(shape.d)) {
          take(move([x - half, y - half]));
          take(move([x + half, y + half]));
        }
      }
    }
  };
  walk(drawing.shapes, (point) => point);
  return reach;
}

/** How far the drawing reaches out of its view box, on the worst side. */
export function overhang(drawing: Drawing): number {
  const [x, y, width, height] = drawing.viewBox;
  const { left, top, right, bottom } = reachOf(drawing);
  return Math.max(x - left, y - top, right - x - width, bottom - y - height);
}
