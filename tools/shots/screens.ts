import type { Page } from 'playwright-core';
import type { Kiosk } from '../../tests/e2e/harness/KioskHarness.ts';
import type { Visitor } from '../../tests/e2e/support/Visitor.ts';
import { enlarge, flip, openCorner, reset, setInCorner } from './corner.ts';

/**
 * A screen of a visit, and how a visitor who is at the one before comes to it. Pictures, the check of what hands and
 * eyes need, and the look for foreign letters all go by this one list.
 */
export interface Screen {
  readonly name: string;
  readonly go: (visitor: Visitor, kiosk: Kiosk) => Promise<void>;
}

/** Longer than the settings' `idleSeconds` by default. */
const GONE_SECONDS = 76;

/** Longer than the hold that begins the pause for wiping the glass. */
const HOLD_MS = 2_400;

/** After a jump of the clock motions wait for a time that the page's own timeline never reaches. */
const endMotion = (page: Page) =>
  page.evaluate(() => {
    for (const motion of document.getAnimations()) motion.finish();
  });

/** Every screen of a visit, in the order in which it comes to them. */
export const visitScreens: readonly Screen[] = [
  { name: 'attract', go: async () => {} },
  { name: 'home', go: (visitor) => visitor.enter() },
  { name: 'access', go: (visitor) => openCorner(visitor) },
  { name: 'home-large', go: enlarge },
  {
    name: 'about',
    go: async (visitor) => {
      await reset(visitor);
      await visitor.touch(visitor.button(visitor.words.about.open));
    },
  },
  {
    name: 'chapter',
    go: async (visitor) => {
      await visitor.touch(visitor.button(visitor.words.home.open));
      await visitor.openChapter('1930');
    },
  },
  {
    name: 'section',
    go: async ({ page }) => {
      await page.locator('[data-section=reeds]').evaluate((section) => section.scrollIntoView());
    },
  },
  {
    name: 'term',
    go: ({ page, touch }) => touch(page.locator('[data-section=reeds] p').getByRole('button').first()),
  },
  {
    name: 'sources',
    go: async ({ page, touch, words }) => {
      await page.keyboard.press('Escape');
      await touch(page.locator('[data-section=reeds]').getByRole('button', { name: words.chapter.sources }));
    },
  },
  {
    name: 'beside',
    go: async (visitor) => {
      await visitor.page.keyboard.press('Escape');
      await setInCorner(visitor, (panel) =>
        visitor.touch(panel.getByRole('group').last().getByRole('button', { pressed: false }).last()),
      );
    },
  },
  { name: 'beside-large', go: enlarge },
  { name: 'beside-large-low', go: (visitor) => flip(visitor, visitor.words.access.low) },
  {
    name: 'contrast',
    go: async (visitor) => {
      await reset(visitor);
      await flip(visitor, visitor.words.access.contrast);
    },
  },
  {
    name: 'end',
    go: async (visitor) => {
      await reset(visitor);
      await visitor.page.locator('[data-section=_end]').evaluate((end) => end.scrollIntoView());
    },
  },
  {
    name: 'slideshow',
    go: async (visitor) => {
      const { page, touch, words } = visitor;
      await touch(page.locator('[data-section=reeds]').getByRole('button', { name: words.chapter.lookCloser }));
    },
  },
  { name: 'idle', go: (visitor) => visitor.standStill(GONE_SECONDS) },
  {
    name: 'cleaning',
    go: async (visitor, kiosk) => {
      const { page, touch, button, words } = visitor;
      await touch(button(words.idle.stay));
      for (const way of [words.slideshow.close, words.home.open, words.about.open]) {
        await touch(button(way).last());
        await endMotion(page);
      }
      const version = page.getByText(
        new RegExp(words.about.version.replace(/[[\]]/g, '.').replace('{{version}}', '.+')),
      );
      await version.scrollIntoViewIfNeeded();
      await kiosk.touch.hold(version, HOLD_MS);
      await page.getByRole('timer').waitFor();
      await endMotion(page);
    },
  },
];

/** What a program without a pack shows; nobody can leave it, so it is no part of a visit. */
export const OUT_OF_ORDER = 'out-of-order';
