import { join, resolve } from 'node:path';
import type { WindowWish } from './chromium/flags.ts';

export interface Options extends WindowWish {
  /** The built main module of the program. */
  readonly main: string;
  /** Prints what happens as lines of JSON and ends when its standard input does, for a test. */
  readonly isObserved: boolean;
  /** Whether `app.relaunch` really starts the program anew. */
  readonly mayRelaunch: boolean;
  /** What the program itself gets as its arguments, and what was the stand-in's alone. */
  readonly programArguments: readonly string[];
  readonly ownArguments: readonly string[];
}

const root = resolve(import.meta.dirname, '../..');
const HEADLESS_SIZE = { width: 1920, height: 1080 };

/** Reads the stand-in's own options and leaves the rest to the program. Throws a sentence where an option has a wrong value. */
export function parseOptions(argv: readonly string[]): Options {
  const rest = [...argv];
  const own: string[] = [];
  const takeFrom = (name: string, count: number): readonly string[] | undefined => {
    const at = rest.indexOf(name);
    if (at === -1) return undefined;
    const taken = rest.splice(at, count);
    own.push(...taken);
    return taken;
  };
  const take = (name: string) => takeFrom(name, 1) !== undefined;
  const takeValue = (name: string) => {
    const taken = takeFrom(name, 2);
    if (!taken) return undefined;
    const [, value] = taken;
    if (value === undefined) throw new Error(`${name} needs a value after it.`);
    return value;
  };

  const isHeadless = take('--headless');
  // Left in place: the program has an option of the same name and meaning.
  const isWindowed = rest.includes('--windowed');
  const size = parseSize(takeValue('--size')) ?? (isHeadless ? HEADLESS_SIZE : undefined);
  return {
    main: resolve(takeValue('--main') ?? join(root, 'out/electron/main.js')),
    mode: isHeadless ? 'headless' : isWindowed ? 'windowed' : 'kiosk',
    isObserved: take('--observe'),
    mayRelaunch: !take('--no-relaunch'),
    ...(size ? { size } : {}),
    programArguments: rest,
    ownArguments: own,
  };
}

function parseSize(text: string | undefined): Options['size'] {
  if (text === undefined) return undefined;
  const [, width, height] = /^(\d{2,5})x(\d{2,5})$/.exec(text) ?? [];
  if (width === undefined || height === undefined) throw new Error(`--size is written like 1920x1080, not "${text}".`);
  return { width: Number(width), height: Number(height) };
}
