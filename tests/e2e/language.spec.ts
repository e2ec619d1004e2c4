import { expect, test } from './harness/test.ts';
import { aVisitor } from './support/Visitor.ts';
import { wordsOf } from './support/words.ts';

/** A line of text: the line that is read stays, and what stands above it is longer in one language than in another. */
const DRIFT_PX = 48;

test('a change of language keeps the section that is being read where it is', async ({ kiosk }) => {
  const visitor = await aVisitor(kiosk, 'ru');
  const { page } = visitor;
  await visitor.enter();
  await visitor.openChapter('1930');
  await page.locator('[data-section=water]').evaluate((section) => section.scrollIntoView());
  const topOf = () => page.locator('[data-section=water]').evaluate((section) => section.getBoundingClientRect().top);
  const before = await topOf();
  for (const language of ['ky', 'az', 'ru']) {
    await visitor.choose(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(Math.abs((await topOf()) - before)).toBeLessThan(DRIFT_PX);
  }
});

for (const language of ['ru', 'ky', 'az']) {
  test(`a change of the text size keeps the paragraph that is being read, and comes back to the line (${language})`, async ({
    kiosk,
  }) => {
    const visitor = await aVisitor(kiosk, language);
    const { page, touch, words } = visitor;
    await visitor.enter();
    await visitor.openChapter('1930');
    const read = page.locator('[data-section=water] [data-part="1"]');
    await read.evaluate((paragraph) => paragraph.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const topOf = () => read.evaluate((paragraph) => paragraph.getBoundingClientRect().top);
    const before = await topOf();
    await touch(visitor.button(words.access.open));
    const panel = page.getByRole('dialog', { name: words.access.open });
    const turn = async (name: string) => {
      const button = panel.getByRole('button', { name });
      while (await button.isEnabled()) await touch(button);
    };
    await turn(words.access.larger);
    await expect(read).toBeInViewport();
    await touch(panel.getByRole('switch', { name: words.access.contrast }));
    await turn(words.access.smaller);
    await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(DRIFT_PX);
  });
}

test('a change of language keeps an open explanation open', async ({ kiosk }) => {
  const visitor = await aVisitor(kiosk, 'ru');
  const { page, touch } = visitor;
  await visitor.enter();
  await visitor.openChapter('1930');
  const term = page.locator('[data-section=water]').getByRole('button', { name: 'арыки' });
  await term.scrollIntoViewIfNeeded();
  await touch(term);
  await expect(page.getByRole('dialog')).toBeVisible();
  await visitor.choose('az');
  await expect(page.getByRole('dialog').getByRole('heading')).toHaveText(/arx/i);
  await touch(page.getByRole('dialog').getByRole('button', { name: wordsOf('az').term.close }));
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('every text says truly which language it is in', async ({ kiosk }) => {
  const visitor = await aVisitor(kiosk, 'ky');
  await expect(visitor.page.getByRole('button', { name: 'Azərbaycanca' })).toHaveAttribute('lang', 'az');
  await visitor.enter();
  await visitor.openChapter('1930');
  const foreign = await visitor.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      const isAzerbaijani = /[əğ]/i.test(text) && !/[а-я]/i.test(text);
      const isKyrgyz = /[ңөү]/i.test(text) && /[а-я]/i.test(text);
      if ((isAzerbaijani && lang !== 'az') || (isKyrgyz && lang !== 'ky')) wrong.push(`${lang}: ${text}`);
    }
    return wrong;
  });
  expect(foreign).toEqual([]);
});
