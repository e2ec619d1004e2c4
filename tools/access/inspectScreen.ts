import type { Page } from 'playwright-core';
import type { Finding } from './finding.ts';
import { judgeTargets } from './judgeTargets.ts';
import { judgeTexts } from './judgeTexts.ts';
import { judgeWords } from './judgeWords.ts';
import { readTargets } from './readTargets.ts';
import { readTexts } from './readTexts.ts';
import { readWords } from './readWords.ts';
import { runAxe } from './runAxe.ts';

/** What was found on one screen, and what was looked at. */
export interface Inspection {
  readonly findings: readonly Finding[];
  readonly targets: number;
  readonly texts: number;
  readonly undecided: number;
}

/** Measures everything on a screen that a finger or an eye needs, and asks axe about the rest. */
export async function inspectScreen(page: Page, mmPerPx: number): Promise<Inspection> {
  const targets = await page.evaluate(readTargets);
  const texts = await page.evaluate(readTexts);
  const cramped = await page.evaluate(readWords);
  const axe = await runAxe(page);
  return {
    findings: [
      ...judgeTargets(targets, mmPerPx),
      ...judgeTexts(texts, mmPerPx),
      ...judgeWords(cramped, mmPerPx),
      ...axe.findings,
    ],
    targets: targets.length,
    texts: texts.length,
    undecided: axe.undecided,
  };
}
