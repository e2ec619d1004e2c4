import type { Locator } from 'playwright-core';
import type { Kiosk } from '../../../tests/e2e/harness/KioskHarness.ts';
import { aVisitorInRealTime, ownName } from '../../../tests/e2e/support/Visitor.ts';
import { languages, shippedExhibit } from '../../../tests/e2e/support/words.ts';
import { comeToRest } from '../../shots/comeToRest.ts';
import type { Measurement, Readings } from '../Benchmark.ts';
import { quantile } from '../statistics.ts';
import { type Measure, threeSubjects } from './kiosks.ts';
import { type Answer, timeTouch, watchTouches } from './watchTouches.ts';

const CHAPTER = '1930';
/** Each screen is switched through all languages so often, and left and entered so often. */
const SWITCHES = 4;
const ROUND_TRIPS = 4;
const EMPTY_TOUCHES = 24;
/** Nobody touches again sooner, and every motion has ended. */
const REST_MS = 700;

const SWITCH_MORE_MS = 50;
const USUALLY_MS = 100;
const NEVER_OVER_MS = 200;

/** Language switch and changes of screen by real touch. */
export const measureTouches = (emptyProgram: string): Measurement => ({
  title: 'Touches',
  method:
    'A finger through Chromium’s own input. Next paint: Event Timing, the longest event of the touch, in steps of 8 ms, ' +
    'nothing under 16. Words: until the last new word of the answer was painted. The empty page answers each touch by one ' +
    `word. A round has ${2 * SWITCHES * languages.length} switches, on home and in a chapter, ${4 * ROUND_TRIPS + 1} changes of screen.`,
  subjects: threeSubjects(emptyProgram, visit, touchEmpty),
  rows: [
    { what: 'language switch to next paint, p50', unit: 'ms', reading: 'switch p50', referenceReading: 'touch p50' },
    {
      what: 'language switch to next paint, p95',
      unit: 'ms',
      reading: 'switch p95',
      referenceReading: 'touch p95',
      line: {
        says: `at most ${SWITCH_MORE_MS} ms more than the empty page`,
        isReached: (ours, empty) => ours.median <= empty.median + SWITCH_MORE_MS,
      },
    },
    { what: 'language switch to next paint, max', unit: 'ms', reading: 'switch max', referenceReading: 'touch max' },
    { what: 'language switch to its words, p95', unit: 'ms', reading: 'switch words', referenceReading: 'touch words' },
    {
      what: 'files asked for by language switches',
      unit: 'requests',
      reading: 'switch requests',
      referenceReading: 'touch requests',
      line: { says: 'none: nothing reloads', isReached: (ours) => ours.max === 0 },
    },
    { what: 'change of screen to next paint, p50', unit: 'ms', reading: 'change p50', referenceReading: 'touch p50' },
    { what: 'change of screen to next paint, p95', unit: 'ms', reading: 'change p95', referenceReading: 'touch p95' },
    { what: 'change of screen to next paint, max', unit: 'ms', reading: 'change max', referenceReading: 'touch max' },
    {
      what: 'change of screen to its words, p95',
      unit: 'ms',
      reading: 'change words',
      referenceReading: 'touch words',
    },
    {
      what: 'any touch to next paint, p95',
      unit: 'ms',
      reading: 'any p95',
      referenceReading: 'touch p95',
      line: { says: `at most ${USUALLY_MS} ms`, isReached: (ours) => ours.median <= USUALLY_MS },
    },
    {
      what: 'any touch to next paint, max',
      unit: 'ms',
      reading: 'any max',
      referenceReading: 'touch max',
      line: { says: `never over ${NEVER_OVER_MS} ms, in any round`, isReached: (ours) => ours.max <= NEVER_OVER_MS },
    },
  ],
});

const summarizeAs = (name: string, answers: readonly Answer[]): Readings => {
  const paints = answers.map(({ paint }) => paint);
  return {
    [`${name} p50`]: quantile(paints, 0.5),
    [`${name} p95`]: quantile(paints, 0.95),
    [`${name} max`]: quantile(paints, 1),
    [`${name} words`]: quantile(
      answers.map(({ words }) => words),
      0.95,
    ),
  };
};

/** Puts a finger on the middle of something without trying it first, as Playwright would: a trial is a touch, too. */
async function tap(kiosk: Kiosk, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${String(target)} is not on the glass.`);
  await kiosk.touch.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

async function visit(kiosk: Kiosk): Promise<Readings> {
  const { page, button, words } = await aVisitorInRealTime(kiosk, 'ru');
  await page.getByRole('button').last().waitFor();
  await comeToRest(page);
  await watchTouches(page);
  const switches: Answer[] = [];
  const changes: Answer[] = [];
  let asked = 0;

  const change = async (target: Locator) => {
    await target.waitFor();
    changes.push(await timeTouch(page, () => tap(kiosk, target), REST_MS));
    await comeToRest(page);
  };
  const switchThroughAll = async () => {
    for (let turn = 0; turn < SWITCHES; turn += 1) {
      // Russian last: it is the language of the visit.
      for (const language of [...languages.slice(1), ...languages.slice(0, 1)]) {
        const door = page.getByRole('group').getByRole('button', { name: ownName(language), exact: true });
        const before = kiosk.requests().length;
        switches.push(await timeTouch(page, () => tap(kiosk, door), REST_MS));
        asked += kiosk.requests().length - before;
      }
    }
  };
  const stop = page.getByRole('list', { name: words.home.stops }).getByRole('button');
  const title = shippedExhibit().chapters.find(({ id }) => id === CHAPTER)?.title.ru ?? CHAPTER;
  const home = page.getByRole('contentinfo').getByRole('button', { name: words.home.open });

  await change(page.getByRole('main').getByRole('button', { name: ownName('ru') }));
  await switchThroughAll();
  for (let trip = 0; trip < ROUND_TRIPS; trip += 1) {
    await change(stop.filter({ hasText: title }));
    if (trip === 0) await switchThroughAll();
    await change(button(words.chapter.pictures));
    await change(button(words.slideshow.close));
    await change(home);
  }
  return {
    ...summarizeAs('switch', switches),
    ...summarizeAs('change', changes),
    ...summarizeAs('any', [...switches, ...changes]),
    'switch requests': asked,
  };
}

const touchEmpty: Measure = async (kiosk) => {
  const page = await kiosk.page();
  const button = page.getByRole('button');
  await button.waitFor();
  await watchTouches(page);
  const answers: Answer[] = [];
  const before = kiosk.requests().length;
  for (let touch = 0; touch < EMPTY_TOUCHES; touch += 1) {
    answers.push(await timeTouch(page, () => tap(kiosk, button), REST_MS));
  }
  return { ...summarizeAs('touch', answers), 'touch requests': kiosk.requests().length - before };
};
