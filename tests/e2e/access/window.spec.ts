import { expect, test } from '../harness/test.ts';
import { aVisitor } from '../support/Visitor.ts';
import { findCutButtons, isAsWideAsTheGlass, openCorner } from './support.ts';

/** Less than this part of the glass would be no page. */
const LEAST_PAGE = 0.3;

for (const [width, height] of [
  [320, 240],
  [7680, 4320],
] as const) {
  test.describe(`a window of ${width} x ${height}`, () => {
    test.use({ kioskOptions: { size: { width, height } } });

    test('shows a page to read and a bar to touch, from home to chapter', async ({ kiosk }) => {
      const visitor = await aVisitor(kiosk, 'az');
      const { page, words } = visitor;
      await visitor.enter();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await isAsWideAsTheGlass(page)).toBe(true);

      await visitor.openChapter('1930');
      expect(await isAsWideAsTheGlass(page)).toBe(true);
      const main = await page.getByRole('main').boundingBox();
      expect((main?.height ?? 0) / height).toBeGreaterThan(LEAST_PAGE);

      const panel = await openCorner(visitor);
      const close = panel.getByRole('button', { name: words.access.close });
      const box = await panel.boundingBox();
      expect(box && box.y >= 0 && box.x >= 0 && box.x + box.width <= width).toBe(true);
      await visitor.touch(panel.getByRole('switch', { name: words.access.contrast }));
      await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
      await visitor.touch(close);
      await expect(panel).toBeHidden();
      // A bar that is pushed along has ends out of sight; a glass of this size has room for all of it.
      if (height > 480) expect(await findCutButtons(page)).toEqual([]);
      expect(kiosk.violations()).toEqual([]);
    });
  });
}
