import type { Page } from 'playwright-core';
import type { Measurement, Row } from '../Benchmark.ts';
import { type Measure, threeSubjects } from './kiosks.ts';

const LARGEST_STARTS_AT = 1.5;
const within: NonNullable<Row['line']> = {
  says: 'at most 1.5 times the empty page',
  isReached: (ours, empty) => ours.median <= LARGEST_STARTS_AT * empty.median,
};

/** Long enough for the first picture, which comes after the words, also on a slow machine. */
const PICTURE_MS = 2_500;

/** Start to attract painted. */
export const measureStart = (emptyProgram: string): Measurement => {
  const measure: Measure = async (kiosk, startedAt) => {
    const page = await kiosk.page();
    await page.getByRole('button').last().waitFor();
    await page.waitForTimeout(PICTURE_MS);
    const { origin, words, largest } = await readPaints(page);
    return { whole: origin + words - startedAt, page: words, largest };
  };
  return {
    title: 'Start',
    method:
      'Words painted: Chromium’s first contentful paint; the attract screen comes with its title and doors in that one ' +
      'paint. Largest thing painted: its largest contentful paint so far, after a rest.',
    subjects: threeSubjects(emptyProgram, measure, measure),
    rows: [
      { what: 'program started to words painted', unit: 'ms', reading: 'whole', line: within },
      { what: 'page asked for to words painted', unit: 'ms', reading: 'page', line: within },
      { what: 'page asked for to largest thing painted', unit: 'ms', reading: 'largest' },
    ],
  };
};

/** When the page was asked for, in milliseconds since 1970, and what was painted how long after. */
const readPaints = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<{ origin: number; words: number; largest: number }>((done) => {
        new PerformanceObserver((list) => {
          const [words] = performance.getEntriesByName('first-contentful-paint');
          const largest = list.getEntries().at(-1);
          done({
            origin: performance.timeOrigin,
            words: words?.startTime ?? Number.NaN,
            largest: largest?.startTime ?? Number.NaN,
          });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
