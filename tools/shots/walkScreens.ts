import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { KioskOptions } from '../../tests/e2e/harness/KioskHarness.ts';
import { launchKiosk } from '../../tests/e2e/harness/launchKiosk.ts';
import { aVisitor } from '../../tests/e2e/support/Visitor.ts';
import { comeToRest } from './comeToRest.ts';
import { LONG, makeLongKiosk } from './longKiosk.ts';
import { reasonOf } from './reasonOf.ts';
import { OUT_OF_ORDER, visitScreens } from './screens.ts';

/** What is done at a screen that has come to rest. */
export type Look = (screen: string, page: Page) => Promise<void>;

/** So that pages show the way to it. */
const SITE = 'https://museum.example/road/';

/** Of the three it has the longest words. */
const READ_LONG = 'ru';

const root = resolve(import.meta.dirname, '../..');

/**
 * Starts a kiosk, goes through one visit in a language, `LONG` among them, and looks at each of the wanted screens; all, where none is named.
 * Rejects with a sentence that names the screen where a visitor cannot come to it.
 */
export async function walkVisit(
  options: KioskOptions,
  language: string,
  look: Look,
  wanted?: readonly string[],
): Promise<void> {
  const long = language === LONG ? await makeLongKiosk() : undefined;
  const kiosk = await launchKiosk({
    ...options,
    settings: { siteAddress: SITE, ...options.settings },
    ...long?.options,
  });
  try {
    const visitor = await aVisitor(kiosk, long ? READ_LONG : language, long?.story);
    const last = visitScreens.findLastIndex(({ name }) => wanted?.includes(name) ?? true);
    for (const { name, go } of visitScreens.slice(0, last + 1)) {
      await go(visitor, kiosk).catch((error: unknown) => {
        throw new Error(`${name} cannot be reached by touch: ${reasonOf(error)}`, { cause: error });
      });
      if (wanted && !wanted.includes(name)) continue;
      await comeToRest(visitor.page);
      await look(name, visitor.page);
    }
  } finally {
    await kiosk.close();
  }
}

/** Starts a program that has no pack, and looks at what it shows: all languages at once, `LONG` where it is asked for. */
export async function walkOutOfOrder(options: KioskOptions, language: string, look: Look): Promise<void> {
  const program = await mkdtemp(join(tmpdir(), 'program-'));
  const source = language === LONG ? (await makeLongKiosk()).options.program : root;
  await cp(join(source, 'out'), join(program, 'out'), { recursive: true });
  await cp(join(root, 'package.json'), join(program, 'package.json'));
  const kiosk = await launchKiosk({ ...options, program });
  try {
    const page = await kiosk.page();
    await page.getByRole('heading').first().waitFor();
    await comeToRest(page);
    await look(OUT_OF_ORDER, page);
  } finally {
    await kiosk.close();
    await rm(program, { recursive: true, force: true });
  }
}
