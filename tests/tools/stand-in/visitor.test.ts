import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Fixture, startFixture } from './startFixture.ts';

let fixture: Fixture;
let page: Page;

beforeAll(async () => {
  fixture = startFixture();
  page = await fixture.page();
});
afterAll(() => fixture.end());

const counted = (name: 'touches' | 'clicks') =>
  page.evaluate((key) => (window as unknown as Record<string, number>)[key], name);

describe('a visitor who wants out', () => {
  it('follows no link: the program is asked and the page stays', async () => {
    await fixture.touch.tap(page.locator('#away'));
    await eventually(() =>
      expect(fixture.happened('will-navigate')).toContainEqual(['https://evil.example/away', true]),
    );
    expect(page.url()).toBe('https://app.kiosk.invalid/index.html');
    expect(await page.evaluate(() => document.title)).toBe('page');
  });

  it('follows no redirect either', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/redirected/frame.html';
      document.body.append(frame);
    });
    await eventually(() => expect(fixture.happened('will-redirect')).toContainEqual(['kiosk://app/there', false]));
  });

  it('gets no second window, by a link or by a script', async () => {
    await fixture.touch.tap(page.locator('#blank'));
    await page.evaluate(() => void window.open('https://evil.example/script'));
    await eventually(() => {
      expect(fixture.happened('window-open')).toContainEqual(['https://evil.example/blank']);
      expect(fixture.happened('window-open')).toContainEqual(['https://evil.example/script']);
    });
    await eventually(() => expect(page.context().pages()).toHaveLength(1));
    expect(fixture.requests().map(({ address }) => address)).not.toContain('https://evil.example/blank');
  });

  it('gets no download: the program is asked by its address', async () => {
    await fixture.touch.tap(page.locator('#save'));
    await eventually(() => expect(fixture.happened('will-download')).toEqual([['kiosk://app/save.bin']]));
  });

  it('gets no permission that the program does not give', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera', 'clipboard-read'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied', 'granted']);
  });

  it('gets no dialog that would stop the page', async () => {
    await page.evaluate(() => alert('hello'));
    await eventually(() => expect(fixture.calls()).toContainEqual({ name: 'dialog', inputs: ['alert', 'hello'] }));
  });
});

describe('keys', () => {
  it('reach the page only where the program lets them', async () => {
    await page.locator('#field').focus();
    for (const key of ['a', 'x', 'b']) await page.keyboard.press(key);
    expect(await page.locator('#field').inputValue()).toBe('ab');
  });
});

describe('fingers', () => {
  it('tap a button', async () => {
    const before = await counted('clicks');
    await fixture.touch.tap(page.locator('#button'));
    await eventually(async () => expect(await counted('clicks')).toBe((before ?? 0) + 1));
  });

  it('come down as many as there are', async () => {
    const before = (await counted('touches')) ?? 0;
    await fixture.touch.pinch({ x: 900, y: 800 }, { from: 100, to: 300 });
    await fixture.touch.fingers([[{ x: 100, y: 900 }], [{ x: 200, y: 900 }], [{ x: 300, y: 900 }]]);
    await eventually(async () => expect(await counted('touches')).toBe(before + 5));
  });
});

describe('what Chromium cannot do', () => {
  it('is kept account of, and so is an event that never comes', () => {
    expect(fixture.calls()).toEqual(
      expect.arrayContaining([
        { name: 'Menu.setApplicationMenu', inputs: [null] },
        { name: 'powerSaveBlocker.start', inputs: ['prevent-display-sleep'] },
        { name: 'session.setSpellCheckerEnabled', inputs: [false] },
        { name: 'BrowserWindow.show', inputs: [] },
        { name: 'WebContents.on', inputs: ['unresponsive', 'never happens here'] },
      ]),
    );
    expect(fixture.calls().find(({ name }) => name === 'BrowserWindow')?.inputs).toMatchObject([{ kiosk: true }]);
  });
});
