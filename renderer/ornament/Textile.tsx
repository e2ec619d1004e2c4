import { createElement, Fragment, memo, type ReactNode, useId } from 'react';
import type { Drawing } from './drawing.ts';
import { elementsOf, type SvgElement } from './elements.ts';
import { themed } from './inks.ts';

/** SVG elements as React takes them. */
export const weave = (elements: readonly SvgElement[]): ReactNode =>
  createElement(
    Fragment,
    null,
    ...elements.map(({ tag, values, children }) => createElement(tag, values, children.length > 0 && weave(children))),
  );

const kept = { left: 'xMinYMid', middle: 'xMidYMid', right: 'xMaxYMid', top: 'xMidYMin' } as const;

interface TextileProps {
  readonly drawing: Drawing;
  /** What it shows, where it says something that no text beside it says; without it the drawing is decoration. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** Cover the place and keep this part, rather than show all of it. */
  readonly keeps?: keyof typeof kept;
}

/** A drawing on the screen, in the colours of the theme; as large as its place. */
export const Textile = memo(function Textile({ drawing, label, className, keeps }: TextileProps) {
  const id = useId();
  const meaning =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return createElement(
    'svg',
    {
      viewBox: drawing.viewBox.join(' '),
      preserveAspectRatio: keeps && `${kept[keeps]} slice`,
      className,
      focusable: false,
      ...meaning,
    },
    weave(elementsOf(drawing, themed, `${id}-`)),
  );
});
