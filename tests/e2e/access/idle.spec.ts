import type { Locator } from 'playwright-core';
import { expect, test } from '../harness/test.ts';
import { untilAsked } from '../support/untilAsked.ts';
import { aVisitor, type Visitor } from '../support/Visitor.ts';
import { openCorner } from './support.ts';

test.use({ kioskOptions: { settings: { idleSeconds: 60 } } });

const water = ({ page }: Visitor) => page.locator('[data-section=water]');
const dialogs: readonly (readonly [string, (visitor: Visitor) => Promise<Locator>])[] = [
  [
    'a word’s explanation',
    async (visitor) => {
      await water(visitor).evaluate((section) => section.scrollIntoView());
      await visitor.touch(water(visitor).locator('p').getByRole('button').first());
      return visitor.page.getByRole('dialog', { name: /./ });
    },
  ],
  [
    'the sources of a section',
    async (visitor) => {
      await visitor.touch(water(visitor).getByRole('button', { name: visitor.words.chapter.sources }));
      return visitor.page.getByRole('dialog', { name: visitor.words.sources.heading });
    },
  ],
  ['how the screen is set', openCorner],
];

test('the question whether anybody is there lies over every other dialog, and leaves it to who stays', async ({
  kiosk,
}) => {
  const visitor = await aVisitor(kiosk, 'ky');
  const { page, words, button, touch } = visitor;
  await visitor.enter();
  await visitor.openChapter('1930');
  for (const [name, open] of dialogs) {
    const dialog = await open(visitor);
    await expect(dialog, name).toBeVisible();
    const stay = button(words.idle.stay);
    await untilAsked(visitor, stay);
    await touch(stay);
    await expect(page.getByRole('alertdialog')).toBeHidden();
    await expect(dialog, name).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog, name).toBeHidden();
  }
});
