import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installChromium } from '../chromium/installChromium.ts';
import { countTests } from './countTests.ts';
import { runStage } from './runStage.ts';
import { listStages } from './stages.ts';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '../..');
const reports = join(root, '.cache/test');
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

console.log(await installChromium());
let passed = 0;
let failed = 0;
let skipped = 0;
let allWell = true;

for (const stage of listStages(values.full)) {
  process.stdout.write(`${stage.name} … `);
  const { ok, seconds, output } = await runStage(stage, root);
  const count = stage.report ? countTests(join(root, stage.report)) : undefined;
  if (count) {
    passed += count.passed;
    failed += count.failed;
    skipped += count.skipped;
  }
  console.log(`${ok ? 'ok' : 'FAILED'}${count ? `, ${count.passed} passed` : ''}, ${seconds.toFixed(1)} s`);
  if (!ok) {
    allWell = false;
    console.log(output.trimEnd());
  }
  const loud = /^!! .*$/gm;
  if (ok) for (const [line] of output.matchAll(loud)) console.log(line);
}

if (!allWell && failed === 0) failed = 1;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = allWell ? 0 : 1;
