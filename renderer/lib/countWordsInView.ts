const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** How much of a box lies within a window, 0 to 1. */
function shareWithin(box: Span, window: Span): number {
  const height = box.bottom - box.top;
  const seen = Math.min(box.bottom, window.bottom) - Math.max(box.top, window.top);
  return height > 0 ? Math.max(0, Math.min(1, seen / height)) : 0;
}

/**
 * The words that a visitor can read now without scrolling; of a paragraph half in view, half of its words. What lies
 * beneath something else, or is there for listeners only, does not count.
 */
export function countWordsInView(page: Document): number {
  const glass = { top: 0, bottom: page.documentElement.clientHeight };
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let words = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const count = text.textContent?.match(WORD)?.length ?? 0;
    const element = text.parentElement;
    if (count === 0 || !element || element.closest('[inert], [aria-hidden="true"]')) continue;
    const window = element.closest('main')?.getBoundingClientRect() ?? glass;
    const seen = { top: Math.max(window.top, glass.top), bottom: Math.min(window.bottom, glass.bottom) };
    words += count * shareWithin(element.getBoundingClientRect(), seen);
  }
  return Math.round(words);
}
