import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../tools/chromium/findChromium.ts';
import { coveredLetters } from './support/coveredLetters.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SITE = 'http://fonts.test';
const START_MS = 30_000;

type Face = readonly [family: string, weight: number, slant: string, postScriptName: string];

const faces: readonly Face[] = [
  ['Literata', 600, 'normal', 'Literata-SemiBold'],
  ['Literata', 400, 'italic', 'Literata-Italic'],
  ['Commissioner', 400, 'normal', 'Commissioner-Regular'],
  ['Commissioner', 600, 'normal', 'Commissioner-SemiBold'],
];

let browser: Browser;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const isPage = pathname === '/';
    return isPage ? route.fulfill({ contentType: 'text/html', body: '' }) : route.fulfill({ path: ROOT + pathname });
  });
  await page.goto(SITE);
  devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
}, START_MS);

afterAll(() => browser.close());

interface Drawing {
  /** PostScript name, whether it came from our files, how many glyphs it drew. */
  readonly fonts: readonly (readonly [name: string, isOurs: boolean, glyphs: number])[];
  /** Letters drawn as the empty box: what a font does where the whole machine has none, and calls its own. */
  readonly boxes: readonly string[];
}

/** Compares each letter’s picture with that of a private one that no font has. Runs in the page. */
function findBoxes({ text, font }: { readonly text: string; readonly font: string }): string[] {
  const context = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This Chromium has no canvas.');
  const draw = (letter: string) => {
    context.clearRect(0, 0, 64, 64);
    context.font = font;
    context.fillText(letter, 8, 44);
    return context.getImageData(0, 0, 64, 64).data.join();
  };
  const box = draw('\uE000');
  return Array.from(text).filter((letter) => draw(letter) === box);
}

async function draw(text: string, face: Face, lang: string): Promise<Drawing> {
  const [family, weight, slant] = face;
  const letters = Array.from(text, (letter) => `&#${letter.codePointAt(0)};`).join('');
  const style = `font-family: ${family}; font-weight: ${weight}; font-style: ${slant}`;
  await page.setContent(
    `<link rel="stylesheet" href="${SITE}/renderer/styles/fonts.css"><p lang="${lang}" style="${style}">${letters}</p>`,
  );
  await page.evaluate(() => document.fonts.ready);
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  return {
    fonts: fonts.map(({ postScriptName, isCustomFont, glyphCount }) => [postScriptName, isCustomFont, glyphCount]),
    boxes: await page.evaluate(findBoxes, { text, font: `${slant} ${weight} 32px ${family}` }),
  };
}

describe.each(faces)('%s %d %s', (...face) => {
  const postScriptName = face[3];

  it('draws every letter that the coverage promises, itself', async () => {
    const letters = coveredLetters();
    expect(letters.length).toBeGreaterThan(300);
    const { fonts, boxes } = await draw(letters.join(''), face, 'ru');
    expect(fonts).toEqual([[postScriptName, true, expect.any(Number)]]);
    expect(boxes).toEqual([]);
  });

  it('is caught where it has no letter, on a machine with other fonts and on one without', async () => {
    const { fonts, boxes } = await draw('中', face, 'ru');
    expect(boxes.length > 0 || fonts.some(([, isOurs]) => !isOurs)).toBe(true);
  });

  it('keeps the dot of an Azerbaijani i after an f', async () => {
    const { fonts } = await draw('fi', face, 'az');
    expect(fonts).toEqual([[postScriptName, true, 2]]);
  });
});

it('is small enough to be there before the first word: all faces together under 120 kB', () => {
  const files = ['literata-600', 'literata-400-italic', 'commissioner-400', 'commissioner-600'];
  const bytes = files.map((file) => readFileSync(resolve(ROOT, `assets/fonts/${file}.woff2`)).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
});
