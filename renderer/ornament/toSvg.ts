import type { Drawing } from './drawing.ts';
import { elementsOf, type SvgElement } from './elements.ts';
import { literal, type Palette } from './inks.ts';

/** SVG's own camel case; every other name is written with hyphens. */
const kept = new Set(['viewBox', 'pathLength', 'patternUnits', 'patternTransform']);
const written = (name: string): string =>
  kept.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function write({ tag, values, children }: SvgElement): string {
  const attributes = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${written(name)}="${value}"`)
    .join('');
  return children.length === 0
    ? `<${tag}${attributes}/>`
    : `<${tag}${attributes}>${children.map(write).join('')}</${tag}>`;
}

export interface SvgLook {
  readonly palette?: Palette;
  /** The file's own size in pixels, where it should have one. */
  readonly size?: readonly [width: number, height: number];
  /** Before every id, where several drawings share a page. */
  readonly prefix?: string;
}

/** The drawing as the text of an SVG file. */
export function toSvg(drawing: Drawing, { palette = literal, size, prefix = '' }: SvgLook = {}): string {
  return write({
    tag: 'svg',
    values: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: drawing.viewBox.join(' '),
      width: size?.[0],
      height: size?.[1],
    },
    children: elementsOf(drawing, palette, prefix),
  });
}
