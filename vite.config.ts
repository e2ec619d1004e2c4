import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { licences } from './tools/build/licences.ts';

/** The renderer's build: one set of files for Electron, the stand-in and the web export, so every address is relative. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'renderer'),
  base: './',
  plugins: [react(), licences(import.meta.dirname)],
  build: {
    outDir: resolve(import.meta.dirname, 'out/renderer'),
    emptyOutDir: true,
    target: 'chrome156',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Asks for the exhibit while the next one is read.
            {
              name: 'bridge',
              test: /renderer[\\/]bridge[\\/](bridge|askAhead|startHeartbeat|webBridge)\.ts$/,
              priority: 1,
            },
            // What the first screen needs is one file: each further one would be one more question before words are painted.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
