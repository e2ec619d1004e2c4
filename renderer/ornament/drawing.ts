import type { Ink } from './inks.ts';

/** A colour, or a repeating tile of the same drawing. */
export type Paint = Ink | { readonly tile: string };

export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Ink;
  readonly width?: number;
  /** Lengths of stitch and gap. */
  readonly dash?: string;
  /** The path's length as the dashes count it, so that they come out even. */
  readonly pathLength?: number;
  /** Stitches of no length become beads. */
  readonly beaded?: boolean;
  /** Corners of the stroke stay corners. */
  readonly square?: boolean;
  /** Knots keep hard edges: neighbours meet without a hairline at any size. */
  readonly crisp?: boolean;
  readonly evenOdd?: boolean;
  readonly opacity?: number;
}

export interface RectShape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
  readonly round?: number;
}

/** A part drawn elsewhere once and shown here. */
export interface UseShape {
  readonly kind: 'use';
  readonly part: string;
  readonly move: string;
}

export interface GroupShape {
  readonly kind: 'group';
  readonly move?: string;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | RectShape | UseShape | GroupShape;

/** A tile that fills a surface; `move` places the first one. */
export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly move?: string;
  readonly shapes: readonly Shape[];
}

/** A picture as a tree: from here to an `<svg>` on the screen or to a file. Names of parts and tiles are local to it. */
export interface Drawing {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly shapes: readonly Shape[];
  readonly parts?: Readonly<Record<string, readonly Shape[]>>;
  readonly tiles?: Readonly<Record<string, Tile>>;
}

/** How many elements the drawing puts on the page. */
export function countNodes(drawing: Drawing): number {
  const count = (shapes: readonly Shape[]): number =>
    shapes.reduce((sum, shape) => sum + 1 + (shape.kind === 'group' ? count(shape.shapes) : 0), 0);
  const defined = [
    ...Object.values(drawing.parts ?? {}),
    ...Object.values(drawing.tiles ?? {}).map((tile) => tile.shapes),
  ];
  return 1 + count(drawing.shapes) + defined.reduce((sum, shapes) => sum + 1 + count(shapes), 0);
}
