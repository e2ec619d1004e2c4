import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { Chapter, Exhibit } from '../../electron/contract/exhibit.ts';
import { findChromium } from '../../tools/chromium/findChromium.ts';
import { exportWeb } from '../../tools/web/exportWeb.ts';
import { serveWeb } from '../../tools/web/serveWeb.ts';
import { launchArgs } from './support/launchArgs.ts';
import { wordsOf } from './support/words.ts';

const root = resolve(import.meta.dirname, '../..');
const executablePath = findChromium();
const words = wordsOf('ru');

/** Somebody before a glass that shows a pack nobody had thought of. */
const test = base.extend<{ site: string }>({
  launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArgs },
  site: async ({ page }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'bad-'));
    await exportWeb(join(root, 'assets/exhibit/compiled'), join(folder, 'web'));
    await use(await serveWeb({ folder: join(folder, 'web') }));
    // A page that still asks for pictures would ask for what is no longer there.
    await page.goto('about:blank');
    await rm(folder, { recursive: true, force: true });
  },
});
test.use({ hasTouch: true });

const formats = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 390, height: 844 },
] as const;

const change = async <T>(page: Page, path: string, changed: (read: T) => T) =>
  page.route(`**/pack/${path}`, async (route) => {
    const read = (await (await route.fetch()).json()) as T;
    await route.fulfill({ json: changed(read) });
  });
const changeExhibit = (page: Page, changed: (exhibit: Exhibit) => Exhibit) => change(page, 'exhibit.json', changed);

const enter = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Русский' }).tap();
const stops = (page: Page) => page.getByRole('list', { name: words.home.stops }).getByRole('button');

/** Words that stick out of the glass to a side, or out of a box that would hide what sticks out of it unannounced. */
const cutWords = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, li button span[lang], main button, header p')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const endsInDots = getComputedStyle(element).webkitLineClamp !== 'none';
        const sticksOut = element.scrollWidth > element.clientWidth + 1 && !endsInDots;
        return left < -1 || right > window.innerWidth + 1 || sticksOut;
      })
      .map((element) => element.textContent),
  );

const LONG =
  'Общая дорога двух народов: как азербайджанцы пришли в Кыргызстан, что они здесь построили и что роднит их до сих пор';

for (const viewport of formats) {
  test.describe(`on a glass of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('a title of 120 letters stands whole above the doors, on the road and in its chapter', async ({
      page,
      site,
    }) => {
      await changeExhibit(page, (exhibit) => ({
        ...exhibit,
        title: { ru: LONG, ky: LONG, az: LONG },
        chapters: exhibit.chapters.map((stop) => ({ ...stop, title: { ru: LONG, ky: LONG, az: LONG } })),
      }));
      await page.goto(site);
      const title = page.getByRole('heading', { level: 1 }).getByText(LONG).first();
      const [words, door] = [await title.boundingBox(), await page.locator('main button[lang]').first().boundingBox()];
      expect(words && door && words.y >= 0 && words.y + words.height <= door.y).toBe(true);
      expect(await cutWords(page)).toEqual([]);
      await enter(page);
      await expect(stops(page).first()).toBeInViewport();
      expect(await cutWords(page)).toEqual([]);
      await stops(page).first().tap();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached();
      expect(await cutWords(page)).toEqual([]);
    });

    for (const count of [1, 60]) {
      test(`a road of ${count} leads to the last of its chapters`, async ({ page, site }) => {
        await changeExhibit(page, (exhibit) => {
          const [first] = exhibit.chapters;
          if (!first) throw new Error('The shipped exhibit has no chapters.');
          const more = Array.from({ length: count - 1 }, (_, at) => ({ ...first, id: `more-${at}` }));
          return { ...exhibit, chapters: [...more, first] };
        });
        await page.goto(site);
        await enter(page);
        await expect(stops(page)).toHaveCount(count);
        expect(await cutWords(page)).toEqual([]);
        await stops(page).last().tap();
        await expect(page.getByRole('button', { name: words.chapter.begin, exact: true })).toBeInViewport();
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached();
      });
    }

    test('a chapter without a picture and a section without a text still have their place', async ({ page, site }) => {
      await changeExhibit(page, (exhibit) => ({
        ...exhibit,
        chapters: exhibit.chapters.map(({ cover: _, ...stop }) => stop),
      }));
      await change<Chapter>(page, 'chapters/1930.json', (chapter) => ({
        ...chapter,
        slides: [],
        sections: chapter.sections.map((section, at) => (at === 1 ? { ...section, body: {} } : section)),
      }));
      await page.goto(`${site}#/ru/chapter/1930`);
      await expect(page.locator('header svg').first()).toBeVisible();
      const empty = page.locator('[data-section]').nth(2);
      await empty.scrollIntoViewIfNeeded();
      await expect(empty.getByRole('heading')).toBeVisible();
      await expect(page.locator('[data-section] img:visible')).toHaveCount(0);
      expect(await cutWords(page)).toEqual([]);
    });
  });
}
