import { expect, test } from './harness/test.ts';

test('the built program starts, shows its page and touches nothing outside its own scheme', async ({ kiosk }) => {
  const page = await kiosk.page();
  await expect(page.getByRole('button').first()).toBeVisible();
  await kiosk.touch.tap(page.getByRole('button').first());
  await expect.poll(() => kiosk.requests().length).toBeGreaterThan(3);

  expect(kiosk.requests().filter(({ address }) => !address.startsWith('kiosk://'))).toEqual([]);
  expect(kiosk.violations()).toEqual([]);
});

test('a hung renderer is noticed by its silence and replaced', async ({ kiosk }) => {
  test.slow();
  const page = await kiosk.page();
  await expect(page.getByRole('button').first()).toBeVisible();
  const crashed = page.waitForEvent('crash', { timeout: 90_000 });
  page.evaluate('while (true);').catch(() => undefined);
  await crashed;

  await expect((await kiosk.page()).getByRole('button').first()).toBeVisible();
  expect((await kiosk.log()).map(({ event }) => event)).toContain('renderer-silent');
});

test('no key of a keyboard leads out, and the exhibit’s own keys stay', async ({ kiosk }) => {
  const page = await kiosk.page();
  await expect(page.getByRole('button').first()).toBeVisible();
  const heard = page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        const keys: string[] = [];
        addEventListener('keydown', ({ key }) => {
          keys.push(key);
          if (key === 'End') done(keys);
        });
      }),
  );
  for (const key of ['F5', 'F11', 'Control+r', 'Control+w', 'Alt+ArrowLeft', 'q', 'Tab', 'End'])
    await page.keyboard.press(key);
  expect(await heard).toEqual(['Tab', 'End']);
});
