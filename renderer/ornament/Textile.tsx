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

interface TextileProps {
  readonly drawing: Drawing;
  /** What it shows, where it says something that no text beside it says; without it the drawing is decoration. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** Cover the place and lose the edges, rather than show all of it. */
  readonly isCovering?: boolean;
}

/** A drawing on the screen, in the colours of the theme; as large as its place. */
export const Textile = memo(function Textile({ drawing, label, className, isCovering = false }: TextileProps) {
  const id = useId();
  const meaning =
    label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return createElement(
    'svg',
    {
      viewBox: drawing.viewBox.join(' '),
      preserveAspectRatio: isCovering ? 'xMidYMid slice' : undefined,
      className,
      focusable: false,
      ...meaning,
    },
    weave(elementsOf(drawing, themed, `${id}-`)),
  );
});
