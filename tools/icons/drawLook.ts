import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { appIcon } from '../../renderer/ornament/compose/appIcon.ts';
import { carpet } from '../../renderer/ornament/compose/carpet.ts';
import { divider } from '../../renderer/ornament/compose/divider.ts';
import { emblem } from '../../renderer/ornament/compose/emblem.ts';
import { field } from '../../renderer/ornament/compose/field.ts';
import { frame } from '../../renderer/ornament/compose/frame.ts';
import { medallion } from '../../renderer/ornament/compose/medallion.ts';
import { sectionMark } from '../../renderer/ornament/compose/sectionMark.ts';
import { shyrdak } from '../../renderer/ornament/compose/shyrdak.ts';
import type { Drawing } from '../../renderer/ornament/drawing.ts';
import { carpetLots, feltLots } from '../../renderer/ornament/dyes.ts';
import { carpetMotifs, drawMotif, feltMotifs, type Motif } from '../../renderer/ornament/motifs.ts';
import { road } from '../../renderer/ornament/road/road.ts';
import { windingStops } from '../../renderer/ornament/road/windingStops.ts';
import { toSvg } from '../../renderer/ornament/toSvg.ts';
import { findChromium } from '../chromium/findChromium.ts';

const folder = resolve(import.meta.dirname, '../../docs/look');
let drawn = 0;
/** An inline picture whose ids are its own. */
const show = (drawing: Drawing, width: number, height = width): string => {
  drawn += 1;
  return toSvg(drawing, { size: [width, height], prefix: `d${drawn}-` });
};

const motifCard = (motif: Motif, i: number): string => {
  const dyes = (motif.tradition === 'felt' ? feltLots : carpetLots)[i % 8];
  if (!dyes) return '';
  const ground = { kind: 'rect', x: -58, y: -58, width: 116, height: 116, fill: dyes.ground } as const;
  const drawing: Drawing = { viewBox: [-58, -58, 116, 116], shapes: [ground, ...drawMotif(motif, dyes)] };
  return `<figure>${show(drawing, 250)}<figcaption>${motif.name}</figcaption></figure>`;
};
const row = (...parts: readonly string[]): string => `<div class="row">${parts.join('')}</div>`;
const roadOf = (count: number, width: number, height: number, ribbon: number): string => {
  const stops = windingStops(count, {
    width,
    height,
    margin: ribbon * 1.9,
    direction: width > height ? 'across' : 'down',
  });
  return show(road(stops, { size: [width, height], width: ribbon }).drawing, width, height);
};
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** Pages to be drawn: name, and what stands on each. */
const pages: Readonly<Record<string, () => string>> = {
  'ornament-felt': () => row(...feltMotifs.map(motifCard)),
  'ornament-carpet': () => row(...carpetMotifs.map(motifCard)),
  'ornament-road': () => roadOf(14, 1400, 620, 52) + row(roadOf(3, 690, 240, 60), roadOf(7, 690, 240, 40)),
  'ornament-shyrdak': () => show(shyrdak(1400, 788, 'b', feltLots[2]), 1400, 788),
  'ornament-whole-carpet': () => show(carpet(1400, 788, 'a', carpetLots[1]), 1400, 788),
  'ornament-emblems': () =>
    row(...upTo(18).map((i) => show(emblem(`chapter-${i}`, i), 145))) +
    row(...upTo(38).map((i) => show(emblem(`person-${i}`), 64))),
  'ornament-medallions': () => row(...['a', 'b', 'k', 'm', 'p', 'q'].map((seed) => show(medallion(seed), 335))),
  'ornament-borders': () =>
    row(
      ...['v', 'b', 'n'].map((seed) => show(frame(455, 260, seed, { hand: 'felt', border: 54 }), 455, 260)),
      ...['b', 'c', 'k'].map((seed) => show(frame(455, 260, seed, { hand: 'carpet', border: 66 }), 455, 260)),
    ) + ['a', 'c', 'd'].map((seed) => row(show(divider(1390, seed, 56), 1390, 56))).join(''),
  'ornament-quiet': () =>
    row(...upTo(14).map((i) => show(sectionMark(i), 72))) +
    row(...['f0', 'f1', 'f2', 'f4'].map((seed) => show(field(338, 240, seed, 'camel', 130), 338, 240))),
  'ornament-icon': () => row(...[256, 128, 64, 48, 32, 24, 16].map((side) => show(appIcon(side), side))),
};

const style = `body{margin:0;padding:5px;background:#f5efe3;font:22px serif;color:#2a1c15;width:1400px}
  svg{display:block}.row{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-end;margin:10px 0}
  figure{margin:0 10px 8px}figcaption{text-align:center;margin-top:4px}`;

const executablePath = findChromium();
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: isRoot ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1410, height: 200 } });
await mkdir(folder, { recursive: true });
for (const [name, content] of Object.entries(pages)) {
  await page.setContent(`<style>${style}</style><body>${content()}</body>`);
  const png = await page.screenshot({ fullPage: true });
  const webp = await sharp(png).webp({ quality: 74 }).toBuffer();
  await writeFile(join(folder, `${name}.webp`), webp);
  console.log(`docs/look/${name}.webp, ${Math.ceil(webp.length / 1000)} kB`);
  if (process.argv[2]) await writeFile(join(process.argv[2], `${name}.png`), png);
}
await browser.close();
