import type { Drawing, Paint, Shape } from './drawing.ts';
import { type Ink, literal, type Palette } from './inks.ts';

type Values = Readonly<Record<string, string | number | undefined>>;

const tag = (name: string, values: Values, content = ''): string => {
  const written = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
};

/** The drawing as the text of an SVG file; `size` in pixels where the file should have one of its own. */
export function toSvg(drawing: Drawing, palette: Palette = literal, size?: readonly [number, number]): string {
  const paint = (fill: Paint | undefined): string =>
    fill === undefined ? 'none' : typeof fill === 'string' ? palette(fill) : `url(#${fill.tile})`;
  const ink = (stroke: Ink | undefined): string | undefined => stroke && palette(stroke);

  const write = (shapes: readonly Shape[]): string =>
    shapes
      .map((shape) => {
        if (shape.kind === 'use') return tag('use', { href: `#${shape.part}`, transform: shape.move });
        if (shape.kind === 'rect') {
          const { x, y, width, height, round, fill } = shape;
          return tag('rect', { x, y, width, height, rx: round, fill: paint(fill) });
        }
        if (shape.kind === 'group') {
          const values = {
            transform: shape.move,
            opacity: shape.opacity,
            'clip-path': shape.cut && `url(#cut-${shape.cut})`,
          };
          return tag('g', values, write(shape.shapes));
        }
        const isStroke = shape.stroke !== undefined;
        return tag('path', {
          d: shape.d,
          fill: paint(shape.fill),
          'fill-rule': shape.evenOdd ? 'evenodd' : undefined,
          stroke: ink(shape.stroke),
          'stroke-width': shape.width,
          'stroke-dasharray': shape.dash,
          'stroke-linejoin': isStroke ? 'round' : undefined,
          'stroke-linecap': isStroke && shape.dash === undefined ? 'round' : undefined,
          'shape-rendering': shape.crisp ? 'crispEdges' : undefined,
          opacity: shape.opacity,
        });
      })
      .join('');

  const cuts = new Set<string>();
  const findCuts = (shapes: readonly Shape[]): void => {
    for (const shape of shapes) {
      if (shape.kind !== 'group') continue;
      if (shape.cut) cuts.add(shape.cut);
      findCuts(shape.shapes);
    }
  };
  findCuts(drawing.shapes);
  for (const shapes of Object.values(drawing.parts ?? {})) findCuts(shapes);

  const defined = [
    ...Object.entries(drawing.parts ?? {}).map(([id, shapes]) =>
      cuts.has(id) ? tag('clipPath', { id: `cut-${id}` }, write(shapes)) : tag('g', { id }, write(shapes)),
    ),
    ...Object.entries(drawing.tiles ?? {}).map(([id, { width, height, move, shapes }]) =>
      tag('pattern', { id, width, height, patternUnits: 'userSpaceOnUse', patternTransform: move }, write(shapes)),
    ),
  ].join('');
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: drawing.viewBox.join(' '),
    width: size?.[0],
    height: size?.[1],
  };
  return tag('svg', frame, (defined && tag('defs', {}, defined)) + write(drawing.shapes));
}
