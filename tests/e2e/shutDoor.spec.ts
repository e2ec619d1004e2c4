import type { Page } from 'playwright-core';
import { expect, test } from './harness/test.ts';

// Everything here is done from inside the page, as a script would that got in in spite of all.

/** The pack lies at another host of the same scheme. */
const packHost = async (page: Page) => (await page.evaluate(() => location.origin)).replace('//app', '//pack');

const statusOf = (page: Page, address: string) =>
  page.evaluate((where) => fetch(where).then(({ status }) => status), address);

const doesPictureLoad = (page: Page, address: string) =>
  page.evaluate(
    (src) =>
      new Promise<boolean>((done) => {
        const picture = new Image();
        picture.onload = () => done(true);
        picture.onerror = () => done(false);
        picture.src = src;
      }),
    address,
  );

test('no way out of the folders leads anywhere', async ({ kiosk }) => {
  const page = await kiosk.page();
  const ways = [
    '..%2f..%2fpackage.json',
    '%2e%2e%2fpackage.json',
    '..%5cpackage.json',
    '%252e%252e%252fpackage.json',
    '%00',
  ];
  for (const way of ways)
    expect([way, await statusOf(page, `/${way}`)]).toEqual([way, way.startsWith('%252') ? 404 : 403]);

  const pack = await packHost(page);
  expect(await doesPictureLoad(page, `${pack}/exhibit.json`)).toBe(false);
  expect(await doesPictureLoad(page, `${pack}/..%2fexhibit.json`)).toBe(false);
  expect((await kiosk.log()).filter(({ event }) => event === 'address-refused').length).toBeGreaterThan(ways.length);
});

test('nothing is fetched or shown beyond the program', async ({ kiosk }) => {
  const page = await kiosk.page();
  const failed = await page.evaluate(
    (where) =>
      fetch(where).then(
        () => 'fetched',
        () => 'failed',
      ),
    'https://example.com/',
  );
  expect(failed).toBe('failed');
  expect(await doesPictureLoad(page, 'https://example.com/a.png')).toBe(false);
  expect(kiosk.requests().filter(({ address, outcome }) => !address.startsWith('kiosk:') && outcome === 200)).toEqual(
    [],
  );
});

test('the page stays where it is', async ({ kiosk }) => {
  const page = await kiosk.page();
  const here = page.url();
  await expect(page.getByRole('button').first()).toBeVisible();
  await page.evaluate((where) => location.assign(where), 'https://example.com/');
  await expect.poll(async () => (await kiosk.log()).map(({ event }) => event)).toContain('navigation-refused');
  expect(page.url()).toBe(here);
  await expect(page.getByRole('button').first()).toBeVisible();
});

test('no link opens a window', async ({ kiosk }) => {
  const page = await kiosk.page();
  await page.evaluate((where) => {
    const link = Object.assign(document.createElement('a'), { href: where, target: '_blank' });
    document.body.append(link);
    link.click();
  }, 'https://example.com/');
  await expect.poll(async () => (await kiosk.log()).map(({ event }) => event)).toContain('window-refused');
  await expect(page.getByRole('button').first()).toBeVisible();
});

test('no script, style or markup gets in as text', async ({ kiosk }) => {
  const page = await kiosk.page();
  const got = await page.evaluate(() => {
    const script = document.createElement('script');
    const attempt = (act: () => void) => {
      try {
        act();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const style = document.createElement('style');
    style.textContent = 'html { --got-in: yes }';
    document.head.append(style);
    return {
      html: attempt(() => {
        document.body.innerHTML = '<b>in</b>';
      }),
      script: attempt(() => {
        script.textContent = 'globalThis.gotIn = true';
        document.head.append(script);
      }),
      ran: 'gotIn' in globalThis,
      style: getComputedStyle(document.documentElement).getPropertyValue('--got-in'),
    };
  });
  expect(got).toEqual({ html: 'TypeError', script: 'TypeError', ran: false, style: '' });
});

test('the page has the bridge, cannot change it, and has nothing of Node or Electron', async ({ kiosk }) => {
  const page = await kiosk.page();
  const seen = await page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown> & { kiosk: Record<string, unknown> };
    const before = world.kiosk;
    const attempt = (act: () => void) => {
      try {
        act();
      } catch {
        // What counts is what is there afterwards.
      }
    };
    attempt(() => {
      world.kiosk = {};
    });
    attempt(() => {
      before.beat = 'mine';
    });
    return {
      methods: Object.keys(world.kiosk).toSorted(),
      isSame: world.kiosk === before && typeof world.kiosk.beat === 'function',
      strangers: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in world),
    };
  });
  expect(seen).toEqual({
    methods: ['awaitSight', 'beat', 'loadChapter', 'loadExhibit', 'loadSettings', 'reportFault'],
    isSame: true,
    strangers: [],
  });
});

test('a request of the wrong shape is refused with a sentence, and the log says so', async ({ kiosk }) => {
  const page = await kiosk.page();
  const answer = await page.evaluate(
    (id) =>
      (globalThis as unknown as { kiosk: { loadChapter(id: string): Promise<unknown> } }).kiosk
        .loadChapter(id)
        .then(String, (error: Error) => error.message),
    '../1930',
  );
  expect(answer).toContain('loadChapter was refused: the bridge does not take such an input.');
  expect((await kiosk.log()).map(({ event }) => event)).toContain('call-refused');
});

test('nothing is permitted that a page may ask for', async ({ kiosk }) => {
  const page = await kiosk.page();
  const granted = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    place: await new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('granted'),
        () => done('denied'),
      ),
    ),
  }));
  expect(granted).toEqual({ notifications: 'denied', camera: 'denied', place: 'denied' });
});
