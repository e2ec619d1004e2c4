import type { Box } from './boxes.ts';
import type { Target } from './judgeTargets.ts';

/**
 * Runs in the page, so it stands alone: everything that answers a touch on the screen as it is, that of open dialogs
 * alone where they are modal. What leads on says so (`data-look="leading"`), or is a button or link in `main` that does
 * not say that it is plain and is none of a group.
 */
export function readTargets(): Target[] {
  const TOUCHABLE =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [onclick], ' +
    '[role=button], [role=link], [role=slider], [role=switch], [role=checkbox], [role=radio], [role=tab], ' +
    '[role=option], [role=menuitem]';
  const NAME_LETTERS = 40;
  const scrollers: Element[] = [document.documentElement];
  const glass: Box = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };

  const cut = (box: Box, by: Box): Box => ({
    left: Math.max(box.left, by.left),
    top: Math.max(box.top, by.top),
    right: Math.min(box.right, by.right),
    bottom: Math.min(box.bottom, by.bottom),
  });
  const isEmpty = ({ left, top, right, bottom }: Box) => right - left < 1 || bottom - top < 1;
  const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

  const nameOf = (element: Element): string => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const said = [
      element.getAttribute('aria-label'),
      labels.map((label) => label?.textContent ?? '').join(' '),
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null,
      element instanceof HTMLElement ? element.innerText : element.textContent,
      element.querySelector('img[alt]')?.getAttribute('alt'),
    ];
    const name = said.map((text) => text?.replace(/\s+/g, ' ').trim()).find((text) => text) ?? '';
    const short = name.length > NAME_LETTERS ? `${name.slice(0, NAME_LETTERS)}…` : name;
    return short ? `“${short}”` : `a nameless ${element.tagName.toLowerCase()} (${element.classList})`;
  };

  /** What cuts an element off for good, what only hides it until it is scrolled to, and what it scrolls with. */
  const findFrame = (element: Element) => {
    let forGood = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    let now = glass;
    let scroller: Element | undefined;
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const box = boxOf(at.getBoundingClientRect());
      now = cut(now, box);
      if (/auto|scroll/.test(overflowX + overflowY)) scroller ??= at;
      if (!scroller) forGood = cut(forGood, box);
    }
    if (!scroller) forGood = cut(forGood, glass);
    return { forGood, now, scroller: scroller ?? document.documentElement };
  };

  const kindOf = (element: Element): Target['kind'] => {
    if (getComputedStyle(element).display === 'inline') return 'word';
    if (element.matches('[data-look=leading]')) return 'leading';
    const isDoor =
      element.matches('main :is(button, a, [role=button], [role=link]):not([data-look])') &&
      !element.closest('fieldset, [role=group], [role=toolbar], [role=tablist]');
    return isDoor ? 'leading' : 'plain';
  };

  /** What sticks to the edge of a page lies over a target only until the page is scrolled on. */
  const isStuck = (cover: Element): boolean => {
    for (let at: Element | null = cover; at; at = at.parentElement) {
      if (getComputedStyle(at).position === 'sticky') return true;
    }
    return false;
  };

  const findCover = (element: Element, seen: Box, pieces: readonly Box[]): string | undefined => {
    const [whole] = pieces;
    if (!whole || pieces.length > 1) return undefined;
    const x = (whole.left + whole.right) / 2;
    const y = (whole.top + whole.bottom) / 2;
    if (x < seen.left || x >= seen.right || y < seen.top || y >= seen.bottom) return undefined;
    const hit = document.elementFromPoint(x, y);
    if (!hit || element.contains(hit) || isStuck(hit)) return undefined;
    const upper = hit.closest(TOUCHABLE) ?? hit;
    const { left, top, right, bottom } = upper.getBoundingClientRect();
    const isUponIt = left >= whole.left && right <= whole.right && top >= whole.top && bottom <= whole.bottom;
    return isUponIt ? undefined : nameOf(upper);
  };

  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return [...(modal ?? document).querySelectorAll(TOUCHABLE)].flatMap((element): Target[] => {
    const isThere =
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('[inert]') &&
      getComputedStyle(element).pointerEvents !== 'none';
    if (!isThere) return [];
    const { forGood, now, scroller } = findFrame(element);
    if (!scrollers.includes(scroller)) scrollers.push(scroller);
    const pieces = [...element.getClientRects()]
      .map((rect) => cut(boxOf(rect), forGood))
      .filter((box) => !isEmpty(box));
    if (pieces.length === 0) return [];
    const seen = cut(boxOf(element.getBoundingClientRect()), now);
    return [
      {
        name: nameOf(element),
        kind: kindOf(element),
        pieces,
        seen: isEmpty(seen) ? undefined : seen,
        scroller: scrollers.indexOf(scroller),
        coveredBy: isEmpty(seen) ? undefined : findCover(element, seen, pieces),
      },
    ];
  });
}
