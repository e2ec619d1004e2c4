import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readSource } from '../../electron/pack/source/readSource.ts';
import { launchArgs } from '../../tests/e2e/support/launchArgs.ts';
import { findChromium } from '../chromium/findChromium.ts';
import { SHIPPED_PACK } from '../exhibit/shippedPack.ts';
import { layContactSheets } from './contactSheet.ts';

/** Takes a contact sheet of every chapter's pictures, as `pictures-<chapter>.png` in a folder. */
export async function shootPictures(out: string): Promise<void> {
  const pack = await readSource(SHIPPED_PACK, () => {});
  if (!pack) throw new Error('The exhibit cannot be read; "npm run exhibit -- check" says why.');
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: launchArgs });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    for (const { chapter, html } of await layContactSheets(pack)) {
      await page.setContent(html);
      await page.screenshot({ path: join(out, `pictures-${chapter}.png`), fullPage: true });
      console.log(`pictures ${chapter}`);
    }
  } finally {
    await browser.close();
  }
}
