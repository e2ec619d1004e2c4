import { aVisitorInRealTime } from '../../../tests/e2e/support/Visitor.ts';
import { comeToRest } from '../../shots/comeToRest.ts';
import type { Measurement, Row } from '../Benchmark.ts';
import { type Measure, threeSubjects } from './kiosks.ts';
import { traceFrames } from './traceFrames.ts';

/** After the last motion Chromium draws a little longer. */
const REST_MS = 1_500;
/** Longer than the heartbeat's 5 s, so that one falls into it. */
const LOOK_MS = 6_000;

const none: NonNullable<Row['line']> = { says: 'none', isReached: (ours) => ours.max === 0 };

/** Frames that a screen costs while nobody touches it. */
export const measureStillness = (emptyProgram: string): Measurement => {
  const measureOurs: Measure = async (kiosk) => {
    const visitor = await aVisitorInRealTime(kiosk, 'ru');
    const { page, touch, button, words } = visitor;
    const look = async () => {
      await comeToRest(page);
      await page.waitForTimeout(REST_MS);
      return traceFrames(page, LOOK_MS);
    };
    await page.getByRole('button').last().waitFor();
    const attract = await look();
    await visitor.enter();
    const home = await look();
    await visitor.openChapter('1930');
    const chapter = await look();
    await touch(button(words.chapter.pictures));
    const slideshow = await look();
    return { attract, home, chapter, slideshow };
  };
  const measureEmpty: Measure = async (kiosk) => {
    const page = await kiosk.page();
    await page.getByRole('button').waitFor();
    await page.waitForTimeout(REST_MS);
    return { empty: await traceFrames(page, LOOK_MS) };
  };
  const row = (screen: string, line?: Row['line']): Row => ({
    what: `frames of ${screen}, untouched`,
    unit: 'frames/s',
    reading: screen,
    referenceReading: 'empty',
    ...(line && { line }),
  });
  return {
    title: 'Stillness',
    method: `Frames that the page brought to the glass in ${LOOK_MS / 1_000} s, by tracing. The attract screen moves slowly by design.`,
    subjects: threeSubjects(emptyProgram, measureOurs, measureEmpty),
    rows: [row('attract'), row('home', none), row('chapter', none), row('slideshow', none)],
  };
};
