import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { licences } from './tools/build/licences.ts';
import { findChromium } from './tools/chromium/findChromium.ts';

const root = import.meta.dirname;
const chromium = findChromium();

/** `import 'electron'` in plain Node would start a download: tests get a module that says so instead. */
const alias = { electron: resolve(root, 'tests/support/noElectron.ts') };

export default defineConfig({
  test: {
    sequence: { shuffle: true },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/tools/stand-in/**'],
          // Some read the whole exhibit before they begin, on a machine that may have others at work.
          hookTimeout: 60_000,
        },
      },
      {
        // Each of these starts a browser: they have a stage of their own, and `npm run test:unit` stays quick.
        test: { name: 'stand-in', environment: 'node', include: ['tests/tools/stand-in/**/*.test.ts'] },
      },
      {
        plugins: [react(), licences(root)],
        test: {
          name: 'dom',
          environment: 'jsdom',
          pool: 'vmThreads',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/domSetup.ts'],
          // Styles are left out, but for the page of tokens: its colours are tested for their contrast.
          css: { include: [/styles\/tokens\.css/] },
        },
      },
      {
        // Chromium has no Kyrgyz and half an Azerbaijani in its Intl data, Node has all of it:
        // what is said about languages is proved where visitors read it.
        test: {
          name: 'chromium',
          include: ['tests/locales/**/*.test.ts'],
          exclude: ['tests/locales/**/*.node.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
