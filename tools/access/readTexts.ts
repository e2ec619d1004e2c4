import type { RunningText } from './judgeTexts.ts';

/**
 * Runs in the page, so it stands alone: the running texts of the screen as it is. Body type is what runs: paragraphs,
 * list items, quotations and definitions that could fill a line. Small captions, labels and titles are no body type.
 */
export function readTexts(): RunningText[] {
  const RUNNING = 'p, li, blockquote, dd';
  /** A text of fewer letters fills no line. */
  const LEAST_LETTERS = 75;
  /** A shorter piece is a mark within a text, not the text. */
  const LEAST_PIECE = 10;
  const START_LETTERS = 30;
  const pen = document.createElement('canvas').getContext('2d');

  const xHeightOf = (element: Element): number => {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    if (!pen) return 0;
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    return pen.measureText('x').actualBoundingBoxAscent;
  };

  const piecesOf = (element: Element): Text[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const pieces: Text[] = [];
    while (walker.nextNode()) pieces.push(walker.currentNode as Text);
    return pieces.filter(({ data, parentElement }) => data.trim() && parentElement?.checkVisibility());
  };

  const countLetters = (pieces: readonly Text[]): number[] => {
    const lines: number[] = [];
    let middleOfLine = Number.NEGATIVE_INFINITY;
    let spaceBefore = 0;
    for (const piece of pieces) {
      for (const { index, 0: found } of piece.data.matchAll(/\S+|\s+/g)) {
        if (!found.trim()) {
          spaceBefore = 1;
          continue;
        }
        const range = document.createRange();
        range.setStart(piece, index);
        range.setEnd(piece, index + found.length);
        const { top, height } = range.getBoundingClientRect();
        const middle = top + height / 2;
        if (middle - middleOfLine > height / 2) {
          lines.push(found.length);
          middleOfLine = middle;
        } else {
          lines.push((lines.pop() ?? 0) + spaceBefore + found.length);
        }
        spaceBefore = 0;
      }
    }
    return lines;
  };

  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

  const isBody = (element: Element): boolean =>
    textOf(element).length >= LEAST_LETTERS &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[inert], figcaption, button') &&
    // A row of labels does not run, and what holds paragraphs or is a card is no paragraph.
    /block|list-item/.test(getComputedStyle(element).display) &&
    !element.querySelector(`${RUNNING}, figure, button`);

  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const others = [...(modal ?? document).querySelectorAll(RUNNING)].filter(
    (element) => textOf(element).length >= LEAST_PIECE && !element.closest('figure, button'),
  );
  const bodies = [...(modal ?? document).querySelectorAll(RUNNING)].filter(isBody);

  /** Stands in a column: what holds it, at some height of the tree, has something with another text to its left or right. */
  const isInColumn = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const own = at.getBoundingClientRect();
      const isBesideAnother = [...(at.parentElement?.children ?? [])].some((other) => {
        if (other === at || !others.some((text) => other.contains(text))) return false;
        const its = other.getBoundingClientRect();
        const isApart = its.left >= own.right || its.right <= own.left;
        return isApart && its.top < own.bottom && its.bottom > own.top;
      });
      if (isBesideAnother) return true;
    }
    return false;
  };
  const settingOf = (element: Element): RunningText['setting'] => {
    if (element.closest('[data-caption]')) return 'caption';
    return isInColumn(element) ? 'column' : 'alone';
  };
  const isEnlarged = Number(getComputedStyle(document.documentElement).getPropertyValue('--text-scale')) > 1;

  return bodies.map((element) => {
    const pieces = piecesOf(element);
    const sizes = pieces.flatMap(({ data, parentElement }) =>
      parentElement && data.trim().length >= LEAST_PIECE ? [xHeightOf(parentElement)] : [],
    );
    return {
      start: textOf(element).slice(0, START_LETTERS).trim(),
      xHeightPx: Math.min(...sizes),
      lines: countLetters(pieces),
      setting: settingOf(element),
      isEnlarged,
    };
  });
}
