import { parseArgs } from 'node:util';
import type { Command, Terminal } from './command.ts';
import { openConsole } from './openConsole.ts';
import { runBuild } from './runBuild.ts';
import { runCheck } from './runCheck.ts';
import { runCoverage } from './runCoverage.ts';
import { runImport } from './runImport.ts';
import { runNew } from './runNew.ts';
import { SHIPPED_PACK } from './shippedPack.ts';

const USAGE = `Usage: npm run exhibit -- COMMAND [DIR]

  check [DIR]      name every problem of the pack in DIR; --json for programs, --notes for drafts and stale texts, too
  build [DIR]      check it and write what the kiosk shows into DIR/compiled
  coverage [DIR]   say how far each language has come; --json for programs, --write into docs/content/coverage.md
  new DIR          begin a pack in an empty folder
  import FILES or FOLDERS [--chapter ID] [--csv FILE] [--kind KIND] [--pack DIR]
                   take pictures in: upright, in sRGB, without what the camera wrote; a table (CSV) says what they show,
                   or you are asked; --kind is photo, document, map, drawing or reconstruction

Without DIR it is assets/exhibit, the pack that ships.
`;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: runCheck,
  build: runBuild,
  coverage: runCoverage,
  new: runNew,
};
const EXIT_USAGE = 2;
const EXIT_INTERRUPTED = 130;

/** Runs one command and gives its exit code: 0 where all is well, 1 where the pack has problems, 2 for a wrong call. */
async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      notes: { type: 'boolean' },
      write: { type: 'boolean' },
      chapter: { type: 'string' },
      csv: { type: 'string' },
      kind: { type: 'string' },
      pack: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [name = '', folder, ...more] = positionals;
  const { chapter, csv, kind, pack = SHIPPED_PACK } = values;
  if (name === 'import' && !values.help && (folder !== undefined || csv !== undefined)) {
    return runImport({ paths: positionals.slice(1), csv, chapter, kind, pack }, terminal);
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (values.help || !command || more.length > 0 || (command === runNew && folder === undefined)) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    return values.help ? 0 : EXIT_USAGE;
  }
  const { json = false, notes = false, write = false } = values;
  return command(folder ?? SHIPPED_PACK, { json, notes, write }, terminal);
}

const stop = new AbortController();
// Once: somebody who asks again does not want to wait for the picture that is being made.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const desk = openConsole(stop);

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    ask: desk?.ask,
    signal: stop.signal,
  });
} catch (error) {
  if (stop.signal.aborted) {
    process.stderr.write('Interrupted: nothing was left half-made, and what was there before is there still.\n');
    process.exitCode = EXIT_INTERRUPTED;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') ? EXIT_USAGE : 1;
  }
} finally {
  desk?.close();
}
