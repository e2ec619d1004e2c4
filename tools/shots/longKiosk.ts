import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { KioskOptions } from '../../tests/e2e/harness/KioskHarness.ts';
import { type Story, wordsOf } from '../../tests/e2e/support/words.ts';
import { lengthenAll } from './lengthen.ts';
import { lengthenPack } from './lengthenPack.ts';

/** Names the language that does not exist: Russian, and beside it the others, 1.6 times as long. It ships nowhere. */
export const LONG = 'long';

/** A built program and a pack that speak it, and what a visitor finds written there. */
export interface LongKiosk {
  readonly options: Required<Pick<KioskOptions, 'program' | 'pack'>>;
  readonly story: Story;
}

const root = resolve(import.meta.dirname, '../..');

const lengthenInterface: Plugin = {
  name: 'lengthen-interface',
  enforce: 'pre',
  transform: (code, id) =>
    /\/locales\/\w+\.json$/.test(id) ? JSON.stringify(lengthenAll(JSON.parse(code))) : undefined,
};

let made: Promise<LongKiosk> | undefined;

/** Makes it once a process, from the program and the pack that are built, and removes it when the process ends. */
export function makeLongKiosk(): Promise<LongKiosk> {
  made ??= make();
  return made;
}

async function make(): Promise<LongKiosk> {
  const folder = await mkdtemp(join(tmpdir(), 'long-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'program');
  const pack = join(folder, 'pack');
  await cp(join(root, 'out/electron'), join(program, 'out/electron'), { recursive: true });
  await cp(join(root, 'package.json'), join(program, 'package.json'));
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    plugins: [lengthenInterface],
    build: { outDir: join(program, 'out/renderer') },
  });
  const exhibit = await lengthenPack(join(root, 'assets/exhibit/compiled'), pack);
  return {
    options: { program, pack },
    story: { exhibit, wordsOf: (language) => lengthenAll(wordsOf(language)) },
  };
}
