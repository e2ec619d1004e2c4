import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { MEMORY_GIVEN_BACK } from '../../exhibit/giveMemoryBack.ts';
import type { Measurement, Subject } from '../Benchmark.ts';
import type { Cost } from './cost.ts';
import { PHOTOGRAPHS } from './photographs.ts';

const run = promisify(execFile);
const WORK = resolve(import.meta.dirname, '../../../.cache/bench');
const MOST_TIMES = 1.3;
const MOST_MEMORY_MB = 1024;

/** A museum's photographs, from its folder to what the kiosk shows. */
export function measureImporting(photographs: string): Measurement {
  /** The sums of the pictures that each subject wrote: who writes other pictures may not be compared. */
  const written = new Map<string, ReadonlySet<string>>();
  /** Runs processes one after the other: their times add up, their memory does not. */
  const subject = (name: string, ...processes: (readonly [program: string, ...args: string[]])[]): Subject => ({
    name,
    measure: async () => {
      const folder = await mkdtemp(join(WORK, 'pictures-'));
      try {
        const costs: Cost[] = [];
        for (const [program, ...args] of processes) {
          const script = join(import.meta.dirname, program);
          const env = { ...process.env, ...MEMORY_GIVEN_BACK };
          const { stdout } = await run(process.execPath, [script, ...args, photographs, join(folder, 'work')], { env });
          costs.push(JSON.parse(stdout) as Cost);
        }
        written.set(name, await sumPictures(folder));
        judgeAlike([...written.values()]);
        return {
          seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
          memory: Math.max(...costs.map(({ memory }) => memory)),
        };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  });
  return {
    title: 'Importing',
    method:
      `${PHOTOGRAPHS} photographs of 12 megapixels, made by the benchmark, from a folder into a new pack and built; the ` +
      'plain loop is a page of sharp that writes the same pictures and does nothing else. Each in processes of its own, ' +
      'two for ours, from start to end, with nothing made before; all are told to give memory back as the command is. That all write the same bytes is tested on the way.',
    subjects: [
      subject('import, then build', ['command.ts', 'import'], ['command.ts', 'build']),
      subject('plain loop, two at once', ['plainLoop.ts', '2']),
      subject('plain loop, one by one', ['plainLoop.ts', '1']),
    ],
    rows: [
      {
        what: 'time',
        unit: 's',
        reading: 'seconds',
        line: {
          says: `at most ${MOST_TIMES} times the plain loop`,
          isReached: (ours, plain) => ours.median <= MOST_TIMES * plain.median,
        },
      },
      {
        what: 'most memory held',
        unit: 'MB',
        reading: 'memory',
        line: { says: `under ${MOST_MEMORY_MB} MB`, isReached: (ours) => ours.max < MOST_MEMORY_MB },
      },
    ],
  };
}

/** Every subject writes all that the one with the fewest does; a new pack has a picture of its own besides. */
function judgeAlike(written: readonly ReadonlySet<string>[]): void {
  const [fewest, ...others] = written.toSorted((a, b) => a.size - b.size);
  if (!others.every((sums) => fewest && [...fewest].every((sum) => sums.has(sum))))
    throw new Error('The subjects did not write the same pictures.');
}

async function sumPictures(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sums = entries
    .filter(({ name, parentPath }) => name.endsWith('.avif') && !relative(folder, parentPath).includes('.cache'))
    .map(async ({ parentPath, name }) =>
      createHash('sha256')
        .update(await readFile(join(parentPath, name)))
        .digest('hex'),
    );
  return new Set(await Promise.all(sums));
}
