import type { Locator, Page } from 'playwright-core';
import type { Visitor } from '../support/Visitor.ts';

/** Opens the corner of the bar that is uppermost, and gives its panel. */
export async function openCorner({ page, touch, words }: Visitor): Promise<Locator> {
  await touch(page.getByRole('button', { name: words.access.open }).last());
  return page.getByRole('dialog', { name: words.access.open });
}

/** Sets the screen as somebody would who sees badly and sits: every switch on, text as large as it gets. */
export async function setEverything(visitor: Visitor): Promise<void> {
  const panel = await openCorner(visitor);
  const larger = panel.getByRole('button', { name: visitor.words.access.larger });
  while (await larger.isEnabled()) await visitor.touch(larger);
  for (const name of [visitor.words.access.contrast, visitor.words.access.low, visitor.words.access.calm])
    await visitor.touch(panel.getByRole('switch', { name }));
  await visitor.touch(panel.getByRole('button', { name: visitor.words.access.close }));
}

/** Buttons in sight that the glass cuts off or whose words do not fit them, by name. */
export function findCutButtons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    for (const button of document.querySelectorAll<HTMLElement>(
      'footer[data-scheme] button, nav button, dialog[open] button',
    )) {
      if (button.closest('[inert], [aria-hidden="true"]') || !button.checkVisibility()) continue;
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const isOff = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
      const isTight = button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1;
      if (isOff || isTight) wrong.push(button.getAttribute('aria-label') ?? button.innerText);
    }
    return wrong;
  });
}

/** Whether the page is as wide as the glass and no wider. */
export const isAsWideAsTheGlass = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.documentElement.scrollWidth <= innerWidth &&
      [...document.querySelectorAll('main, footer')].every(
        (part) => part.closest('[inert]') !== null || part.getBoundingClientRect().right <= innerWidth + 1,
      ),
  );

/** The sections whose heading is in sight once the page has come to rest. */
export const findSectionsInView = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const aFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await aFrame();
    await aFrame();
    return [...document.querySelectorAll<HTMLElement>('[data-section] h2')].flatMap((heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      const column = heading.closest('main')?.getBoundingClientRect();
      const isSeen = column && top >= column.top && bottom <= column.bottom;
      return isSeen ? [heading.innerText] : [];
    });
  });
