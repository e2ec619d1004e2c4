import { expect, test } from '../harness/test.ts';
import { aVisitor } from '../support/Visitor.ts';
import { languages } from '../support/words.ts';
import { findCutButtons, findSectionsInView, isAsWideAsTheGlass, openCorner, setEverything } from './support.ts';

const HEIGHT = 1920;
test.use({ kioskOptions: { size: { width: 1080, height: HEIGHT } } });

/** More steps than any chapter takes. */
const MOST_STEPS = 60;

for (const language of languages) {
  test(`at 200 %, in high contrast, within low reach, upright, a chapter can be read to its end in ${language}`, async ({
    kiosk,
  }) => {
    const visitor = await aVisitor(kiosk, language);
    const { page, words, button } = visitor;
    await visitor.enter();
    await setEverything(visitor);
    expect(await findCutButtons(page)).toEqual([]);
    await visitor.openChapter('1930');
    expect([await findCutButtons(page), await isAsWideAsTheGlass(page)]).toEqual([[], true]);

    const reach = await page.evaluate(() =>
      [...document.querySelectorAll('main, nav button, footer[data-scheme] button')].map(
        (part) => part.getBoundingClientRect().top,
      ),
    );
    expect(Math.min(...reach)).toBeGreaterThan(HEIGHT / 3);

    const read = new Set<string>();
    const down = button(words.chapter.down);
    const place = await down.boundingBox();
    const finger = { x: (place?.x ?? 0) + 20, y: (place?.y ?? 0) + 20 };
    for (let step = 0; step < MOST_STEPS && (await down.isEnabled()); step += 1) {
      await kiosk.touch.tap(finger);
      for (const id of await findSectionsInView(page)) read.add(id);
    }
    await expect(down).toBeDisabled();
    expect(read.size).toBe(await page.locator('[data-section] h2').count());
    expect(kiosk.violations()).toEqual([]);
  });
}

test('two languages at 200 % stand beneath each other, and beside each other at 100 %', async ({ kiosk }) => {
  const visitor = await aVisitor(kiosk, 'ru');
  const { page, touch, words } = visitor;
  await visitor.enter();
  await visitor.openChapter('1930');
  const panel = await openCorner(visitor);
  await touch(panel.getByRole('button', { name: 'Кыргызча' }));
  const headings = page.locator('[data-section=gate] h2');
  await expect(headings).toHaveCount(2);
  const tops = async () => Promise.all((await headings.all()).map(async (one) => (await one.boundingBox())?.y ?? 0));

  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(async () => new Set(await tops()).size).toBe(1);
  const larger = panel.getByRole('button', { name: words.access.larger });
  while (await larger.isEnabled()) await touch(larger);
  await expect.poll(async () => new Set(await tops()).size).toBe(2);
});
