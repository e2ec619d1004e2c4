import { afterEach, expect, it } from 'vitest';
import { eventually, type Fixture, startFixture } from './startFixture.ts';

const running: Fixture[] = [];
afterEach(async () => {
  for (const fixture of running.splice(0)) await fixture.end();
});

it('tells the program when the renderer is gone, hung or not, and shows a live page again', async () => {
  const fixture = startFixture();
  running.push(fixture);

  for (const state of ['at work', 'hung']) {
    const page = await fixture.page();
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    if (state === 'hung') page.evaluate('while (true);').catch(() => undefined);
    session.send('Page.crash').catch(() => undefined);
    await crashed;

    const next = await fixture.page();
    expect(await next.evaluate('kiosk.echo("alive")')).toBe('alive');
    expect(next.url()).toBe('https://app.kiosk.invalid/index.html');
  }
  const crashes = [['crashed'], ['crashed']];
  await eventually(() => expect(fixture.happened('render-process-gone')).toEqual(crashes));
  expect(fixture.happened('app render-process-gone')).toEqual(crashes);
  await eventually(() => expect(fixture.happened('did-finish-load')).toHaveLength(3));
});
