import type { Kiosk } from '../../tests/e2e/harness/KioskHarness.ts';
import type { Visitor } from '../../tests/e2e/support/Visitor.ts';

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

/** Every screen of a visit, in the order in which it comes to them. */
export const visitScreens: readonly Screen[] = [
  { name: 'attract', go: async () => {} },
  { name: 'home', go: (visitor) => visitor.enter() },
  { name: 'chapter', go: (visitor) => visitor.openChapter('1930') },
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
    name: 'slideshow',
    go: async ({ page, touch, words }) => {
      await page.keyboard.press('Escape');
      await touch(page.locator('[data-section=reeds]').getByRole('button', { name: words.chapter.lookCloser }));
    },
  },
  { name: 'idle', go: (visitor) => visitor.standStill(GONE_SECONDS) },
];

/** What a program without a pack shows; nobody can leave it, so it is no part of a visit. */
export const OUT_OF_ORDER = 'out-of-order';
