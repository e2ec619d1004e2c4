import { expect, test } from '../harness/test.ts';
import { aVisitor, ownName } from '../support/Visitor.ts';

/** Ten fingers in two rows across the glass, each drawing a little. */
const tenFingers = Array.from({ length: 10 }, (_, finger) => {
  const at = { x: 200 + (finger % 5) * 370, y: finger < 5 ? 350 : 980 };
  return [at, { x: at.x + 30, y: at.y - 20 }, { x: at.x + 60, y: at.y - 40 }];
});

test('ten fingers at once do nothing that one would not, and the next touch works', async ({ kiosk }) => {
  const visitor = await aVisitor(kiosk, 'ru');
  const { page, touch, words, button } = visitor;
  await kiosk.touch.fingers(tenFingers);
  await expect(page.getByRole('main')).toBeVisible();

  // Hands may have found a door or none; the exhibit leads on from either.
  const door = page.getByRole('main').getByRole('button', { name: ownName('ru') });
  if (await door.isVisible()) await visitor.enter();
  else await visitor.choose('ru');
  await visitor.openChapter('1930');
  await kiosk.touch.fingers(tenFingers);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();

  await touch(button(words.chapter.pictures));
  await kiosk.touch.fingers(tenFingers);
  const slideshow = page.getByRole('main', { name: words.slideshow.name });
  await expect(slideshow).toBeVisible();
  await touch(button(words.slideshow.close));
  await expect(slideshow).toBeHidden();

  await touch(button(words.access.open));
  await kiosk.touch.fingers(tenFingers);
  await expect(page.locator('html')).toHaveAttribute('lang', /ru|ky|az/);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  expect(kiosk.violations()).toEqual([]);
});
