import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchKiosk } from '../../tests/e2e/harness/launchKiosk.ts';
import type { Benchmark } from './Benchmark.ts';
import { benchmarks } from './benchmarks.ts';
import { describeMachine, readLoad } from './describeMachine.ts';
import { listMissed, type Result, sayMachine, tabulate } from './report.ts';
import { runRounds } from './runRounds.ts';
import { writePage } from './writePage.ts';

const root = resolve(import.meta.dirname, '../..');
const LEAST_ROUNDS = 5;
const names = benchmarks.map(({ name }) => name);

const HELP = `npm run bench -- [${names.join('] [')}] [--rounds ${LEAST_ROUNDS}] [--only start] [--dry]

Measures the kiosk beside an empty page, in turn, on a machine that has nothing else to do. Readings go to .bench/, the
table to docs/benchmarks.md. Fewer than ${LEAST_ROUNDS} rounds, --only (a table by its title) and --dry print and write no page.
A line that is not reached is said, and is no failure: the exit code tells only whether it could be measured.`;

const { values: wishes, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: String(LEAST_ROUNDS) },
    only: { type: 'string', multiple: true },
    dry: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(wishes.rounds);
const unknown = positionals.find((name) => !names.includes(name));

if (wishes.help) {
  console.log(HELP);
} else if (unknown !== undefined || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`${unknown === undefined ? '--rounds is a whole number' : `There is no "${unknown}"`}.\n\n${HELP}`);
  process.exitCode = 1;
} else {
  const wanted = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const benchmark of wanted) await run(benchmark);
}

/** Runs one benchmark and writes down what it gave. */
async function run({ name, title, prepare }: Benchmark): Promise<void> {
  const isPage = !wishes.dry && !wishes.only && rounds >= LEAST_ROUNDS;
  const load = readLoad();
  const kiosk = await launchKiosk();
  const machine = await describeMachine(kiosk, load).finally(() => kiosk.close());
  if (!machine.isQuiet)
    console.error(`The machine is not quiet (load ${load.toFixed(1)}): the numbers will decide nothing.`);
  const measurements = await prepare();
  const results: Result[] = [];
  for (const measurement of measurements) {
    if (wishes.only && !wishes.only.some((only) => only.toLowerCase() === measurement.title.toLowerCase())) continue;
    const say = (progress: string) => console.error(`${name}, ${measurement.title.toLowerCase()}: ${progress}`);
    results.push({ measurement, rounds: await runRounds(measurement, rounds, say) });
  }

  const block = [`## ${title}`, sayMachine(machine, rounds), ...results.map(tabulate)].join('\n\n');
  console.log(`\n${block}\n`);
  for (const sentence of results.flatMap(listMissed)) console.log(`Not reached: ${sentence}`);

  const folder = join(root, '.bench');
  await mkdir(folder, { recursive: true });
  const readings = results.map(({ measurement, rounds }) => ({ title: measurement.title, rounds }));
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify({ name, machine, rounds, readings }, null, 2)}\n`);
  if (isPage) await writePage(join(root, 'docs/benchmarks.md'), name, block);
}
