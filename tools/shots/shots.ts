import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { KioskOptions } from '../../tests/e2e/harness/KioskHarness.ts';
import { launchKiosk } from '../../tests/e2e/harness/launchKiosk.ts';
import { aVisitor } from '../../tests/e2e/support/Visitor.ts';
import { buildExhibit } from '../build/buildExhibit.ts';
import { buildProgram } from '../build/buildProgram.ts';
import { visitShots } from './screens.ts';

const root = resolve(import.meta.dirname, '../..');
const out = join(root, '.shots');

const formats = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
  '4k': { width: 3840, height: 2160 },
} as const;

/** What a screen takes to come to rest: pictures decoded, motion ended. */
const REST_MS = 1_500;

const { values: wanted } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    format: { type: 'string', multiple: true },
    screen: { type: 'string', multiple: true },
  },
});
const languages = wanted.language ?? ['ru', 'ky', 'az'];
const isWanted = (name: string, names: readonly string[] | undefined) => !names || names.includes(name);

await buildProgram();
await buildExhibit();
await mkdir(out, { recursive: true });

for (const [format, size] of Object.entries(formats)) {
  if (!isWanted(format, wanted.format)) continue;
  for (const language of languages) await shootVisit(format, language, { size });
  if (isWanted('out-of-order', wanted.screen)) await shootOutOfOrder(format, { size });
}
console.log(`The pictures lie in ${out}.`);

/** Takes a picture of every screen of one visit. */
async function shootVisit(format: string, language: string, options: KioskOptions): Promise<void> {
  const kiosk = await launchKiosk(options);
  try {
    const visitor = await aVisitor(kiosk, language);
    for (const { name, go } of visitShots) {
      await go(visitor, kiosk);
      if (!isWanted(name, wanted.screen)) continue;
      await visitor.page.waitForTimeout(REST_MS);
      await visitor.page.screenshot({ path: join(out, `${name}-${language}-${format}.png`) });
      console.log(`${name} ${language} ${format}`);
    }
  } finally {
    await kiosk.close();
  }
}

/** A program without a pack shows it. */
async function shootOutOfOrder(format: string, options: KioskOptions): Promise<void> {
  const program = await mkdtemp(join(tmpdir(), 'program-'));
  await cp(join(root, 'out'), join(program, 'out'), { recursive: true });
  await cp(join(root, 'package.json'), join(program, 'package.json'));
  const kiosk = await launchKiosk({ ...options, program });
  try {
    const page = await kiosk.page();
    await page.waitForTimeout(REST_MS);
    await page.screenshot({ path: join(out, `out-of-order-all-${format}.png`) });
    console.log(`out-of-order ${format}`);
  } finally {
    await kiosk.close();
    await rm(program, { recursive: true, force: true });
  }
}
