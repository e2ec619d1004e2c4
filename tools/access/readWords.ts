import type { Box } from './boxes.ts';
import type { CrampedWords } from './judgeWords.ts';

/**
 * Runs in the page, so it stands alone: words of the screen as it is that are cut off by what holds them, that stand out of
 * their button, or that lie over other words. What is scrolled away is not cut: it can be scrolled to.
 */
export function readWords(): CrampedWords[] {
  const START_LETTERS = 30;
  /** Layout rounds, and the foot of an italic f leans out. */
  const GIVE_PX = 2;
  /** A line's box is higher than its letters: of its height so much at the top and at the foot is empty. */
  const EMPTY_SHARE = 0.22;

  interface Line extends Box {
    readonly element: Element;
    readonly start: string;
  }

  const isVisuallyHidden = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    }
    return false;
  };
  const isRead = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('[inert], [aria-hidden=true], svg, script, style') &&
    !isVisuallyHidden(element);

  const linesOf = (text: Text): Line[] => {
    const element = text.parentElement;
    if (!element || !text.data.trim() || !isRead(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(text);
    const start = text.data.replace(/\s+/g, ' ').trim().slice(0, START_LETTERS);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 1)
      .map(({ left, right, top, bottom }) => {
        const empty = (bottom - top) * EMPTY_SHARE;
        return { element, start, left, right, top: top + empty, bottom: bottom - empty };
      });
  };

  const describe = (holder: Element): string => {
    if (holder === document.documentElement) return 'the glass';
    const name = holder.getAttribute('aria-label') ?? (holder as HTMLElement).innerText?.slice(0, START_LETTERS);
    return `its ${holder.tagName.toLowerCase()}${name ? ` “${name}”` : ''}`;
  };

  /** By how many pixels a line stands out of a box, on the sides that count. */
  const overhang = (line: Line, box: DOMRect | Box, isAcross: boolean, isDown: boolean): number =>
    Math.max(
      ...(isAcross ? [box.left - line.left, line.right - box.right] : []),
      ...(isDown ? [box.top - line.top, line.bottom - box.bottom] : []),
      0,
    );

  const findCut = (line: Line): CrampedWords | undefined => {
    let [canScrollAcross, canScrollDown] = [false, false];
    for (let at: Element | null = line.element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === 'inline' || style.display === 'contents') continue;
      if (/auto|scroll/.test(style.overflowX)) canScrollAcross = true;
      if (/auto|scroll/.test(style.overflowY)) canScrollDown = true;
      const cuts = /hidden|clip/.test(style.overflowX + style.overflowY);
      const isRoot = at === document.documentElement;
      if (!cuts && !isRoot && !at.matches('button, a, dialog, figcaption')) continue;
      const box = isRoot
        ? { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
        : at.getBoundingClientRect();
      const px = overhang(line, box, !canScrollAcross, !canScrollDown);
      if (px > GIVE_PX) return { start: line.start, why: { way: 'cut', by: describe(at), px } };
    }
    return undefined;
  };

  /** What a text moves with; one that sticks to the edge stays while the rest moves. */
  const scrollerOf = (element: Element): Element | undefined => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { overflow, position } = getComputedStyle(at);
      if (/auto|scroll/.test(overflow) || position === 'sticky') return at;
    }
    return undefined;
  };

  /** What covers a line that no scrolling brings out from under it. */
  const findCover = ({ element, start, left, right, top, bottom }: Line): CrampedWords | undefined => {
    if (scrollerOf(element)) return undefined;
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!hit || element.contains(hit) || hit.contains(element)) return undefined;
    // What lets touches through is passed over, so that what lies behind it is hit.
    const isBehind = getComputedStyle(element).pointerEvents === 'none' && !hit.textContent?.trim();
    return isBehind ? undefined : { start, why: { way: 'under', other: describe(hit.closest('button, a') ?? hit) } };
  };

  const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const walker = document.createTreeWalker(modal, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) lines.push(...linesOf(walker.currentNode as Text));

  const cut = lines.flatMap((line) => findCut(line) ?? []);
  const over = lines.flatMap((line, index) =>
    lines.slice(index + 1).flatMap((other): CrampedWords[] => {
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
      const isOver = across > GIVE_PX && down > GIVE_PX && line.element !== other.element;
      // What scrolls beneath a bar comes out from under it; what scrolls together stays together.
      return isOver && scrollerOf(line.element) === scrollerOf(other.element)
        ? [{ start: line.start, why: { way: 'over', other: `“${other.start}”` } }]
        : [];
    }),
  );
  const under = over.length > 0 ? [] : lines.flatMap((line) => findCover(line) ?? []);
  return [...cut, ...over, ...under];
}
