import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../chromium/findChromium.ts';
import { hasDisplay } from '../start/display.ts';
import { setCurrentStandIn } from './current.ts';
import { POWER_EVENTS } from './electron/createPower.ts';
import { createObserver } from './observe.ts';
import { type Options, parseOptions } from './options.ts';
import { dressProcess } from './process.ts';
import { runAgain } from './runAgain.ts';
import { createStandIn, type StandIn } from './standIn.ts';

/** A program that has not quit so long after it was asked to is ended. */
const PATIENCE_MS = 3_000;

const say = (sentence: string) => process.stderr.write(`${sentence}\n`);

function run(options: Options, script: string): void {
  const browser = findChromium();
  if (browser === undefined) {
    throw new Error('No Chrome, Chromium or Edge was found: install one, or name its path in ORTAQ_CHROMIUM.');
  }
  if (!existsSync(options.main)) {
    throw new Error(`${relative('.', options.main)} is not there: build the program first, with \`npm run build\`.`);
  }
  if (options.mode !== 'headless' && !hasDisplay(process.platform, process.env)) {
    throw new Error('No display was found: set DISPLAY or WAYLAND_DISPLAY, or add --headless.');
  }
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) say('As root the browser runs without its sandbox (--no-sandbox); the product never does.');

  const standIn = createStandIn({
    options,
    browser,
    isRoot,
    say,
    observe: createObserver(options.isObserved, (line) => process.stdout.write(`${line}\n`)),
    end: async (exitCode, again) => process.exit(again ? await runAgain(script, again) : exitCode),
  });
  setCurrentStandIn(standIn);
  dressProcess(options.main, options.programArguments);
  answerElectron();
  quitWhenAsked(standIn, options.isObserved);
  import(pathToFileURL(options.main).href).catch((error: unknown) => {
    console.error(error);
    standIn.exit(1);
  });
}

/** Sends the program's `import 'electron'` here. */
function answerElectron(): void {
  const url = new URL('electron/electron.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url, shortCircuit: true }
        : next(specifier, context),
  });
}

/** Ctrl+C, a polite kill and, where a test looks on, the end of that test: all quit the program as in Electron. */
function quitWhenAsked(standIn: StandIn, isObserved: boolean): void {
  const quit = () => {
    setTimeout(() => {
      say(`The program did not quit within ${PATIENCE_MS / 1000} s, so it is ended.`);
      standIn.exit(0);
    }, PATIENCE_MS).unref();
    standIn.quit();
  };
  process.on('SIGINT', quit);
  process.on('SIGTERM', quit);
  if (isObserved)
    createInterface(process.stdin)
      .on('line', (line) => hearOnlooker(standIn, line))
      .on('close', quit);
}

/** An onlooker makes happen what Chromium cannot: each line names an event of the machine's power. */
function hearOnlooker(standIn: StandIn, line: string): void {
  const event = POWER_EVENTS.find((known) => known === line);
  if (event) standIn.sayPower(event);
}

const [, script = import.meta.filename, ...argv] = process.argv;
try {
  run(parseOptions(argv), script);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
