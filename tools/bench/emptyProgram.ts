import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const program = join(root, '.cache/bench/empty');

/**
 * Builds what the kiosk is held against: the same host, the same pack in it, and an empty React page. The answer is the
 * folder of the program.
 */
export async function buildEmptyProgram(): Promise<string> {
  await rm(program, { recursive: true, force: true });
  await mkdir(join(program, 'assets/exhibit'), { recursive: true });
  await cp(join(root, 'package.json'), join(program, 'package.json'));
  await cp(join(root, 'out/electron'), join(program, 'out/electron'), { recursive: true });
  await cp(join(root, 'assets/exhibit/compiled'), join(program, 'assets/exhibit/compiled'), { recursive: true });
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'empty'),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: join(program, 'out/renderer'),
      emptyOutDir: true,
      target: 'chrome156',
      modulePreload: { polyfill: false },
    },
  });
  return program;
}
