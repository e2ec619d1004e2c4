import type { Locator } from 'playwright-core';
import { expect, test } from '../harness/test.ts';
import { aVisitor, ownName } from '../support/Visitor.ts';
import { shippedExhibit, wordsOf } from '../support/words.ts';

test('a change of language in the middle of every transition ends where both were going', async ({ kiosk }) => {
  const visitor = await aVisitor(kiosk, 'ru');
  const { page, words } = visitor;
  const html = page.locator('html');
  const middleOf = async (target: Locator) => {
    await target.click({ trial: true });
    const box = await target.boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  /** Touches one thing and, while the glass still moves, where a language stands in every bar. */
  const touchBoth = async (target: Locator, language: { readonly x: number; readonly y: number }) => {
    await kiosk.touch.tap(await middleOf(target));
    await kiosk.touch.tap(language);
  };

  await visitor.enter();
  const switcher = page.getByRole('group').getByRole('button', { name: ownName('ky'), exact: true });
  const kyrgyz = await middleOf(switcher.last());

  // Deeper: home to chapter.
  const title = shippedExhibit().chapters.find(({ id }) => id === '1930')?.title.ru ?? '';
  await touchBoth(page.getByRole('list', { name: words.home.stops }).getByRole('button', { name: title }), kyrgyz);
  await expect(html).toHaveAttribute('lang', 'ky');
  await expect(page.getByRole('button', { name: wordsOf('ky').chapter.begin, exact: true })).toBeVisible();

  // Over it: chapter to slideshow, and a picture that turns.
  await visitor.choose('ru');
  await touchBoth(page.getByRole('button', { name: words.chapter.pictures }), kyrgyz);
  const position = page.getByRole('status', { name: /^\d+-сүрөт/ });
  await expect(position).toHaveText(/^1 /);
  await visitor.choose('ru');
  await kiosk.touch.swipe({ x: 1100, y: 450 }, { x: -600, y: 0 });
  await kiosk.touch.tap(kyrgyz);
  await expect(position).toHaveText(/^2 /);
  await visitor.choose('ru');
  await touchBoth(page.getByRole('button', { name: words.slideshow.close }), kyrgyz);
  await expect(page.getByRole('status')).toBeHidden();
  await expect(html).toHaveAttribute('lang', 'ky');

  // Back: chapter to home, and home to the page about the exhibit.
  await visitor.choose('ru');
  await touchBoth(page.getByRole('button', { name: words.home.open }).last(), kyrgyz);
  await expect(page.getByRole('list', { name: wordsOf('ky').home.stops })).toBeVisible();
  await visitor.choose('ru');
  await touchBoth(page.getByRole('button', { name: words.about.open }), kyrgyz);
  await expect(page.getByText(wordsOf('ky').about.makers)).toBeVisible();
  expect(kiosk.violations()).toEqual([]);
});
