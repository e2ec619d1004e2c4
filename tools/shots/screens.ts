import type { Kiosk } from '../../tests/e2e/harness/KioskHarness.ts';
import type { Visitor } from '../../tests/e2e/support/Visitor.ts';

/** A screen to be looked at, and how a visitor who is at the one before comes to it. */
export interface Shot {
  readonly name: string;
  readonly go: (visitor: Visitor, kiosk: Kiosk) => Promise<void>;
}

/** Longer than the settings' `idleSeconds` by default. */
const GONE_SECONDS = 76;

/** Every screen of a visit, in the order in which it comes to them. */
export const visitShots: readonly Shot[] = [
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
