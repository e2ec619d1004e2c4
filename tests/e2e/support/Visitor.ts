import type { Locator, Page } from 'playwright-core';
import type { Kiosk } from '../harness/KioskHarness.ts';
import { type Story, shippedStory, type wordsOf } from './words.ts';

/** Somebody at the glass who reads one language and does what visitors do, by touch. */
export interface Visitor {
  readonly words: ReturnType<typeof wordsOf>;
  readonly page: Page;
  readonly touch: (target: Locator) => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  /** Touches the own name of the language on the attract screen. */
  readonly enter: () => Promise<void>;
  readonly openChapter: (id: string) => Promise<void>;
  /** Changes the language in the bar; the visitor goes on in the old one. */
  readonly choose: (language: string) => Promise<void>;
  /** The visitor leaves: as many seconds pass without a touch. */
  readonly standStill: (seconds: number) => Promise<void>;
}

/** The own name of a language, as its button shows it. */
export const ownName = (language: string, { exhibit }: Story = shippedStory()): string =>
  exhibit.languages.find(({ code }) => code === language)?.name ?? language;

/** Brings a visitor to the kiosk. From here on the page's clock can be moved. */
export async function aVisitor(kiosk: Kiosk, language: string, story?: Story): Promise<Visitor> {
  const page = await kiosk.page();
  await page.clock.install();
  return aVisitorInRealTime(kiosk, language, story);
}

/** Brings a visitor to a kiosk whose clock is left alone, for measurements; this one cannot stand still. */
export async function aVisitorInRealTime(
  kiosk: Kiosk,
  language: string,
  story: Story = shippedStory(),
): Promise<Visitor> {
  const page = await kiosk.page();
  const words = story.wordsOf(language);
  const touch = (target: Locator) => kiosk.touch.tap(target);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const title = (id: string) => story.exhibit.chapters.find((chapter) => chapter.id === id)?.title[language] ?? id;
  return {
    words,
    page,
    touch,
    button,
    enter: () => touch(page.getByRole('main').getByRole('button', { name: ownName(language, story) })),
    openChapter: async (id) => {
      await touch(page.getByRole('list', { name: words.home.stops }).getByRole('button', { name: title(id) }));
      await page.getByRole('heading', { level: 1, name: title(id) }).waitFor();
    },
    // A slideshow lies over its chapter, and both have a bar: the upper one is the later.
    choose: (other) =>
      touch(
        page
          .getByRole('group')
          .getByRole('button', { name: ownName(other, story), exact: true })
          .last(),
      ),
    // Second by second: between two ticks React must have had its turn, as it has on the glass.
    standStill: async (seconds) => {
      for (let second = 0; second < seconds; second += 1) await page.clock.runFor(1000);
    },
  };
}
