import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const outElectron = join(root, 'out/electron');

/** What both bundles of the Electron side share: Node's own modules and `electron` stay outside, all else goes in. */
const electronSide: InlineConfig = {
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
};

const main: InlineConfig = {
  ...electronSide,
  build: {
    ssr: join(root, 'electron/main.ts'),
    outDir: outElectron,
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'main.js' } },
  },
};

/** A sandboxed preload must be CommonJS. */
const preload: InlineConfig = {
  ...electronSide,
  build: {
    ssr: join(root, 'electron/preload.ts'),
    outDir: outElectron,
    emptyOutDir: false,
    target: 'chrome156',
    rolldownOptions: { external: ['electron'], output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
};

/** Bundles the renderer to `out/renderer` and the Electron side to `out/electron`. Throws what Vite throws. */
export async function buildProgram(): Promise<void> {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  await build(main);
  await build(preload);
}
