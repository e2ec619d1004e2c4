import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from '../Benchmark.ts';
import { type Measure, threeSubjects } from './kiosks.ts';

const root = resolve(import.meta.dirname, '../../..');
const MOST_KB = 200;
const BYTES_PER_KB = 1_000;
/** What a page goes on asking for when its first screen stands. */
const REST_MS = 1_500;

/** JavaScript that is needed for the attract screen: everything that was asked for until it stood at rest. */
export const measureWeight = (emptyProgram: string): Measurement => {
  const measureIn =
    (program: string): Measure =>
    async (kiosk) => {
      const page = await kiosk.page();
      await page.getByRole('button').last().waitFor();
      await page.waitForTimeout(REST_MS);
      const scripts = kiosk.requests().filter(({ kind }) => kind.toLowerCase() === 'script');
      const paths = [...new Set(scripts.map(({ address }) => new URL(address).pathname))];
      const files = await Promise.all(paths.map((path) => readFile(join(program, 'out/renderer', path))));
      const sum = (sizes: readonly number[]) => sizes.reduce((a, b) => a + b, 0) / BYTES_PER_KB;
      return {
        compressed: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
        plain: sum(files.map((file) => file.length)),
      };
    };
  return {
    title: 'Weight',
    method: 'Every script that the page asked for until its first screen stood at rest; compressed by gzip -9.',
    subjects: threeSubjects(emptyProgram, measureIn(root), measureIn(emptyProgram)),
    isExact: true,
    rows: [
      {
        what: 'JavaScript for attract, compressed',
        unit: 'kB',
        reading: 'compressed',
        line: { says: `at most ${MOST_KB} kB`, isReached: (ours) => ours.max <= MOST_KB },
      },
      { what: 'JavaScript for attract, as it is', unit: 'kB', reading: 'plain' },
    ],
  };
};
