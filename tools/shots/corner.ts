import type { Locator } from 'playwright-core';
import type { Visitor } from '../../tests/e2e/support/Visitor.ts';

/** Opens how the screen is set, does something there, and leaves it open. */
export async function openCorner(
  { page, touch, words }: Visitor,
  act: (panel: Locator) => Promise<void> = async () => {},
): Promise<void> {
  const panel = page.getByRole('dialog', { name: words.access.open });
  if (!(await panel.isVisible())) await touch(page.getByRole('button', { name: words.access.open }).last());
  await act(panel);
}

/** Does something in the corner and closes it. */
export async function setInCorner(visitor: Visitor, act: (panel: Locator) => Promise<void>): Promise<void> {
  await openCorner(visitor, act);
  await visitor.page.keyboard.press('Escape');
}

/** Makes the text as large as it gets. */
export async function enlarge(visitor: Visitor): Promise<void> {
  await setInCorner(visitor, async (panel) => {
    const larger = panel.getByRole('button', { name: visitor.words.access.larger });
    while (await larger.isEnabled()) await visitor.touch(larger);
  });
}

/** Puts a switch over. */
export const flip = (visitor: Visitor, name: string): Promise<void> =>
  setInCorner(visitor, (panel) => visitor.touch(panel.getByRole('switch', { name })));

/** Makes the screen as it is for everybody. */
export const reset = (visitor: Visitor): Promise<void> =>
  setInCorner(visitor, (panel) => visitor.touch(panel.getByRole('button', { name: visitor.words.access.reset })));
