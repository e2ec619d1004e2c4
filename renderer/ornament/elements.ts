import type { Drawing, Paint, PathShape, Shape } from './drawing.ts';
import type { Palette } from './inks.ts';

/** One SVG element, its attributes named as React names them. */
export interface SvgElement {
  readonly tag: string;
  readonly values: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly SvgElement[];
}

const element = (tag: string, values: SvgElement['values'], children: readonly SvgElement[] = []): SvgElement => ({
  tag,
  values,
  children,
});

/** The elements inside the `<svg>`. Ids get the prefix, so that many drawings can share a page. */
export function elementsOf(drawing: Drawing, palette: Palette, prefix: string): readonly SvgElement[] {
  const paint = (fill: Paint | undefined): string =>
    fill === undefined ? 'none' : typeof fill === 'string' ? palette(fill) : `url(#${prefix}${fill.tile})`;
  const draw = (shape: Shape): SvgElement => {
    if (shape.kind === 'use') return element('use', { href: `#${prefix}${shape.part}`, transform: shape.move });
    if (shape.kind === 'group') return element('g', { transform: shape.move }, shape.shapes.map(draw));
    if (shape.kind === 'path') return element('path', { ...pathValues(shape, palette), fill: paint(shape.fill) });
    const { x, y, width, height, round, fill } = shape;
    return element('rect', { x, y, width, height, rx: round, fill: paint(fill) });
  };
  const parts = Object.entries(drawing.parts ?? {}).map(([name, shapes]) =>
    element('g', { id: prefix + name }, shapes.map(draw)),
  );
  const tiles = Object.entries(drawing.tiles ?? {}).map(([name, { width, height, move, shapes }]) => {
    const values = { id: prefix + name, width, height, patternUnits: 'userSpaceOnUse', patternTransform: move };
    return element('pattern', values, shapes.map(draw));
  });
  const defined = [...parts, ...tiles];
  return [...(defined.length > 0 ? [element('defs', {}, defined)] : []), ...drawing.shapes.map(draw)];
}

function pathValues(shape: PathShape, palette: Palette): SvgElement['values'] {
  const isRound = shape.stroke !== undefined && !shape.square;
  return {
    d: shape.d,
    fillRule: shape.evenOdd ? 'evenodd' : undefined,
    stroke: shape.stroke && palette(shape.stroke),
    strokeWidth: shape.width,
    strokeDasharray: shape.dash,
    strokeLinejoin: isRound ? 'round' : undefined,
    strokeLinecap: shape.beaded || (isRound && shape.dash === undefined) ? 'round' : undefined,
    pathLength: shape.pathLength,
    shapeRendering: shape.crisp ? 'crispEdges' : undefined,
    opacity: shape.opacity,
  };
}
