import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findChromium } from '../../tools/chromium/findChromium.ts';
import { exportWeb } from '../../tools/web/exportWeb.ts';
import { serveWeb } from '../../tools/web/serveWeb.ts';
import { launchArgs } from './support/launchArgs.ts';
import { shippedExhibit, wordsOf } from './support/words.ts';

const root = resolve(import.meta.dirname, '../..');
const executablePath = findChromium();

/** A visitor's own phone, looking at the export on this machine. */
const test = base.extend<{ site: string }>({
  launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArgs },
  site: async ({ page }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'web-'));
    await exportWeb(join(root, 'assets/exhibit/compiled'), join(folder, 'web'));
    await use(await serveWeb({ folder: join(folder, 'web') }));
    // A page that still asks for pictures would ask for what is no longer there.
    await page.goto('about:blank');
    await rm(folder, { recursive: true, force: true });
  },
});
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the web export shows the exhibit on a phone, with a clean console and nothing asked of anybody else', async ({
  page,
  site,
}) => {
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) foreign.push(request.url());
  });

  await page.goto(site);
  await page.getByRole('main').getByRole('button', { name: 'Кыргызча' }).tap();
  await page
    .getByRole('list', { name: wordsOf('ky').home.stops })
    .getByRole('button', { name: /1930/ })
    .tap();
  await page.getByRole('button', { name: wordsOf('ky').chapter.begin, exact: true }).tap();
  await page
    .getByRole('button', { name: new RegExp(wordsOf('ky').chapter.lookCloser) })
    .first()
    .tap();
  await expect(
    page
      .getByRole('main', { name: wordsOf('ky').slideshow.name })
      .getByRole('img')
      .first(),
  ).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
});

/** Things of one row have their middles closer than this, in pixels. */
const ROW_STEP = 20;

test('the bar takes two rows of a phone, wherever it is held, and nothing on it is under 44 pixels', async ({
  page,
  site,
}) => {
  const words = wordsOf('ru');
  const measure = async () => {
    await expect(page.getByRole('button', { name: words.access.open })).toHaveCount(1);
    const boxes = await page
      .locator('footer[data-scheme]')
      .last()
      .locator('button:visible')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
    return {
      rows: new Set(boxes.map(({ y, height }) => Math.round((y + height / 2) / ROW_STEP))).size,
      least: Math.min(...boxes.flatMap(({ width, height }) => [width, height])),
    };
  };
  // What comes in moves for a moment.
  const expectTwoRows = async () => {
    await expect.poll(async () => (await measure()).rows).toBe(2);
    await expect.poll(async () => (await measure()).least).toBeGreaterThanOrEqual(44);
  };

  await page.goto(`${site}#/ru/chapter/1930`);
  await page.getByRole('button', { name: words.chapter.begin, exact: true }).waitFor();
  await expectTwoRows();
  await page.getByRole('button', { name: words.chapter.pictures }).tap();
  const close = page.getByRole('button', { name: words.slideshow.close });
  await close.waitFor();
  await expectTwoRows();
  await close.tap();
  await close.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: words.home.open }).first().tap();
  await page.getByRole('list', { name: words.home.stops }).waitFor();
  await expectTwoRows();
  await page.getByRole('button', { name: words.about.open }).tap();
  await page.getByText(words.about.makers).waitFor();
  await expectTwoRows();
});

test('an address of the web export opens a chapter in a language', async ({ page, site }) => {
  await page.goto(`${site}#/az/chapter/1930`);
  const chapter = shippedExhibit().chapters.find(({ id }) => id === '1930');
  await expect(page.getByRole('heading', { level: 1, name: chapter?.title.az ?? '' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'az');
});

test('the web export gives away nothing beside itself', async ({ page, site }) => {
  for (const path of ['stamp.json', 'pack/stamp.json', '..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json']) {
    const answer = await page.request.get(`${site}${path}`);
    expect(answer.status(), path).toBeGreaterThanOrEqual(400);
  }
});
