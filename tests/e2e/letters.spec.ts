import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { comeToRest } from '../../tools/shots/comeToRest.ts';
import { visitScreens } from '../../tools/shots/screens.ts';
import { expect, test } from './harness/test.ts';
import { aVisitor } from './support/Visitor.ts';
import { languages } from './support/words.ts';

const TEXT_NODE = 3;

const coverage = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../assets/fonts/coverage.json'), 'utf8')) as {
  ranges: string;
};
const covered = coverage.ranges.split(',').map((range) => {
  const [first = '', last = first] = range.trim().replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
});
const isCovered = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return covered.some(([first, last]) => code >= first && code <= last);
};

/** The texts on the glass that a font other than ours drew, or that hold a letter ours lacks. */
async function findForeignLetters(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1 });
  const found: string[] = [];
  for (const node of nodes) {
    if (node.nodeType !== TEXT_NODE || !node.nodeValue.trim()) continue;
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
    const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
    // Where no font has a letter Chromium draws our own empty box and counts it as ours.
    const missing = [...node.nodeValue].filter((letter) => letter.trim() && !isCovered(letter));
    if (foreign.length > 0 || missing.length > 0)
      found.push(`${node.nodeValue}: ${[...foreign, ...missing].join(' ')}`);
  }
  await session.detach();
  return found;
}

for (const language of languages) {
  test(`every letter in ${language} is drawn by our own fonts on every screen`, async ({ kiosk }) => {
    const visitor = await aVisitor(kiosk, language);
    for (const { name, go } of visitScreens) {
      await go(visitor, kiosk);
      await comeToRest(visitor.page);
      expect(await findForeignLetters(visitor.page), name).toEqual([]);
    }
  });
}
