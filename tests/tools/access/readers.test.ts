import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inspectScreen } from '../../../tools/access/inspectScreen.ts';
import { readTargets } from '../../../tools/access/readTargets.ts';
import { readTexts } from '../../../tools/access/readTexts.ts';
import { readWords } from '../../../tools/access/readWords.ts';
import { findChromium } from '../../../tools/chromium/findChromium.ts';
import { launchArgs } from '../../e2e/support/launchArgs.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: launchArgs });
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
});
afterAll(() => browser.close());

const show = (body: string) => page.setContent(`<style>* { margin: 0; box-sizing: border-box }</style>${body}`);
const readNames = async () => (await page.evaluate(readTargets)).map(({ name }) => name);

describe('what answers a touch', () => {
  it('is known by its name, its size and its place', async () => {
    await show('<button style="position: absolute; left: 10px; top: 20px; width: 90px; height: 60px">Home</button>');
    expect(await page.evaluate(readTargets)).toEqual([
      {
        name: '“Home”',
        kind: 'plain',
        pieces: [{ left: 10, top: 20, right: 100, bottom: 80 }],
        seen: { left: 10, top: 20, right: 100, bottom: 80 },
        scroller: 0,
        coveredBy: undefined,
      },
    ]);
  });

  it('leads on where it says so or is a door of the page, but not in a group', async () => {
    await show(`<main>
      <button data-look="leading">Read</button><button data-look="plain">Sources</button><button>Chapter</button>
      <p>In <span role="button">reeds</span> stood huts.</p>
      <div role="group"><button>Русский</button></div>
    </main>`);
    const kinds = (await page.evaluate(readTargets)).map(({ name, kind }) => `${name} ${kind}`);
    expect(kinds).toEqual([
      '“Read” leading',
      '“Sources” plain',
      '“Chapter” leading',
      '“reeds” word',
      '“Русский” plain',
    ]);
  });

  it('is left out where no finger reaches it', async () => {
    await show(`<div inert><button>inert</button></div>
      <button style="pointer-events: none">lets through</button>
      <button style="visibility: hidden">hidden</button>
      <div style="opacity: 0"><button>faded</button></div>
      <div style="overflow: hidden; height: 0"><button>cut off</button></div>
      <button>there</button>`);
    expect(await readNames()).toEqual(['“there”']);
  });

  it('is only what a modal dialog holds while one is open', async () => {
    await show('<button>behind</button><dialog><button>stay</button></dialog>');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    expect(await readNames()).toEqual(['“stay”']);
  });

  it('is measured whole where it has to be scrolled to', async () => {
    await show(`<div style="overflow: auto; height: 100px; width: 200px">
      <button style="display: block; width: 90px; height: 150px">half</button>
      <button style="display: block; width: 90px; height: 60px">below</button></div>`);
    const [half, below] = await page.evaluate(readTargets);
    expect(half?.pieces).toEqual([{ left: 0, top: 0, right: 90, bottom: 150 }]);
    expect(half?.seen).toEqual({ left: 0, top: 0, right: 90, bottom: 100 });
    expect(below?.pieces).toEqual([{ left: 0, top: 150, right: 90, bottom: 210 }]);
    expect(below?.seen).toBeUndefined();
    expect(half?.scroller).toBe(below?.scroller);
  });

  it('is told apart from what lies over it', async () => {
    await show(`<button style="position: absolute; width: 90px; height: 60px">under</button>
      <div class="veil" style="position: absolute; left: 20px; width: 300px; height: 300px"></div>
      <button style="position: absolute; top: 400px; width: 600px; height: 200px">ground</button>
      <button style="position: absolute; top: 480px; left: 270px; width: 60px; height: 40px">upon it</button>`);
    const covers = (await page.evaluate(readTargets)).map(({ name, coveredBy }) => [name, coveredBy]);
    expect(covers).toEqual([
      ['“under”', 'a nameless div (veil)'],
      ['“ground”', undefined],
      ['“upon it”', undefined],
    ]);
  });

  it('is not covered by what sticks to the edge while the page is scrolled', async () => {
    await show(`<div style="overflow: auto; height: 100px"><p style="position: sticky; top: 0; height: 60px">stays</p>
      <button style="display: block; width: 90px; height: 60px; margin-top: -60px; position: relative; z-index: -1">under</button>
      </div>`);
    expect((await page.evaluate(readTargets)).map(({ coveredBy }) => coveredBy)).toEqual([undefined]);
  });
});

describe('a running text', () => {
  const sentence = 'In summer the reeds along the river stood higher than a rider and hid the road behind them. ';

  it('has the lines that are seen, across the words that can be touched in it', async () => {
    await show(
      `<p style="font: 16px monospace; width: 30ch">${sentence.replace('rider', '<span role="button">rider</span>')}</p>`,
    );
    const [text] = await page.evaluate(readTexts);
    expect(text?.lines).toEqual(
      ['In summer the reeds along the', 'river stood higher than a', 'rider and hid the road behind', 'them.'].map(
        ({ length }) => length,
      ),
    );
    expect(text?.start).toBe('In summer the reeds along the');
  });

  it('has the x-height of its letters, not of a mark beside them', async () => {
    await show(`<p style="font: 40px serif">${sentence}<small style="font-size: 10px">ru</small></p>`);
    const [text] = await page.evaluate(readTexts);
    expect(text?.xHeightPx).toBeGreaterThan(14);
    expect(text?.xHeightPx).toBeLessThan(24);
  });

  it('stands alone, in a column, or beside its picture', async () => {
    await show(`<section style="display: grid; grid-template-columns: 1fr 1fr">
        <div><h2>Reeds</h2><p>${sentence}</p></div><div><p>${sentence}</p></div>
      </section>
      <section style="width: 50%"><p>${sentence}</p></section>
      <section style="margin-left: 50%"><p data-caption>${sentence}</p></section>`);
    const settings = (await page.evaluate(readTexts)).map(({ setting }) => setting);
    expect(settings).toEqual(['column', 'column', 'alone', 'caption']);
  });

  it('knows whether the visitor wanted it larger', async () => {
    await show(`<style>:root { --text-scale: 1.5 }</style><p>${sentence}</p>`);
    expect((await page.evaluate(readTexts)).map(({ isEnlarged }) => isEnlarged)).toEqual([true]);
  });

  it('is no title, no caption, no label, no card and no row of labels', async () => {
    await show(`<h1>${sentence}</h1><figcaption><p>${sentence}</p></figcaption><p>Short.</p>
      <ul><li><button>${sentence}</button></li></ul><p style="display: flex"><span>${sentence}</span><span>1930</span></p>`);
    expect(await page.evaluate(readTexts)).toEqual([]);
  });
});

describe('words', () => {
  const readSaid = async () => (await page.evaluate(readWords)).map(({ start, why }) => `${start} ${why.way}`);

  it('have their room where nothing cuts them, covers them or runs into them', async () => {
    await show(`<h1>Reeds</h1><button style="padding: 8px">Read on</button>
      <div style="overflow: auto; height: 30px">In summer the reeds along the river stood higher.</div>
      <span style="clip-path: inset(50%); position: absolute; width: 1px; overflow: hidden">only heard</span>`);
    expect(await readSaid()).toEqual([]);
  });

  it.each([
    ['by a box that is too low', '<div style="overflow: hidden; height: 8px">cut</div>'],
    ['by a box that is too narrow', '<div style="overflow: hidden auto; width: 8px"><span>cut</span></div>'],
    ['by the edge of the glass', '<p style="position: absolute; left: 780px; white-space: nowrap">cut off here</p>'],
    ['by their own button', '<button style="width: 30px; padding: 0; white-space: nowrap">cut off here</button>'],
  ])('are found cut %s', async (_how, body) => {
    await show(body);
    expect(await readSaid()).toEqual([expect.stringMatching(/^cut.* cut$/)]);
  });

  it('are found lying over others', async () => {
    await show('<p style="line-height: 20px">first</p><p style="line-height: 20px; margin-top: -12px">second</p>');
    expect(await readSaid()).toEqual(['first over']);
  });

  it('may slide beneath others that stick to the edge', async () => {
    await show(`<div style="overflow: auto; height: 100px"><p style="position: sticky; top: 0">stays</p>
      <p style="margin-top: -12px">moves</p></div>`);
    expect(await readSaid()).toEqual([]);
  });

  it('are found beneath what covers them, but not where they can be scrolled out from under it', async () => {
    const cover = '<button style="position: absolute; inset: 0 0 auto; height: 60px" aria-label="door"></button>';
    await show(`<p>under</p>${cover}`);
    expect(await readSaid()).toEqual(['under under']);
    await show(`<div style="overflow: auto; height: 200px"><p>under</p></div>${cover}`);
    expect(await readSaid()).toEqual([]);
  });
});

it('a poor screen is found out: too small, too near, too pale, without a name', async () => {
  await page.setContent(`<!doctype html><html lang="ru"><title>Kiosk</title><body><main><h1>Kiosk</h1>
    <button data-look="plain" style="width: 50px; height: 50px"></button>
    <p style="color: #bbb">Pale words.</p></main></body></html>`);
  const { findings, targets } = await inspectScreen(page, 0.25);
  expect(targets).toBe(1);
  const said = findings.map(({ thing, measures }) => `${thing} ${measures}`).join('\n');
  expect(said).toContain('is 12.5 mm wide');
  expect(said).toContain('axe (button-name)');
  expect(said).toContain('axe (color-contrast)');
});

it('a good screen has nothing found on it', async () => {
  await page.setContent(`<!doctype html><html lang="ru"><title>Kiosk</title><body><main><h1>Kiosk</h1>
    <button style="width: 80px; height: 80px">Read</button><p>Dark words.</p></main></body></html>`);
  expect((await inspectScreen(page, 0.25)).findings).toEqual([]);
});
