import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../tools/chromium/findChromium.ts';
import { exportWeb } from '../../tools/web/exportWeb.ts';
import { serveWeb } from '../../tools/web/serveWeb.ts';
import { launchArgs } from './support/launchArgs.ts';

const root = resolve(import.meta.dirname, '../..');
const executablePath = findChromium();
test.use({ launchOptions: { ...(executablePath ? { executablePath } : {}), args: launchArgs }, hasTouch: true });

/** Every text turned into one that only this language has. */
const foreign = (value: unknown): unknown => {
  if (typeof value === 'string') return `Qa ${value}`;
  if (Array.isArray(value)) return value.map(foreign);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, foreign(text)]));
  }
  return value;
};

test('a fourth language needs its texts and its folder, and no change of the program', async ({ page }) => {
  const workshop = await mkdtemp(join(tmpdir(), 'fourth-'));
  for (const folder of ['renderer', 'locales', 'assets/fonts', 'assets/icons', 'electron/contract', 'tools/build']) {
    await cp(join(root, folder), join(workshop, folder), { recursive: true });
  }
  for (const file of ['vite.config.ts', 'tsconfig.base.json', 'package.json']) {
    await cp(join(root, file), join(workshop, file));
  }
  await symlink(join(root, 'node_modules'), join(workshop, 'node_modules'), 'junction');

  const words: unknown = JSON.parse(await readFile(join(root, 'locales/ru.json'), 'utf8'));
  await writeFile(join(workshop, 'locales/qaa.json'), JSON.stringify(foreign(words)));
  await mkdir(join(workshop, 'locales/qaa'));
  await writeFile(join(workshop, 'locales/qaa/language.json'), JSON.stringify({ code: 'qaa', name: 'Qaaca' }));
  await build({ configFile: join(workshop, 'vite.config.ts'), logLevel: 'error' });

  const exported = await exportWeb(join(root, 'assets/exhibit/compiled'), join(workshop, 'web'));
  await cp(join(workshop, 'out/renderer'), exported, { recursive: true });
  const outlinePath = join(exported, 'pack/exhibit.json');
  const outline = JSON.parse(await readFile(outlinePath, 'utf8'));
  outline.languages.push({ code: 'qaa', name: 'Qaaca' });
  outline.title.qaa = 'Qaa yol';
  await writeFile(outlinePath, JSON.stringify(outline));

  await page.goto(await serveWeb({ folder: exported }));
  await page.getByRole('main').getByRole('button', { name: 'Qaaca' }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'qaa');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qaa yol');
  await expect(page.getByRole('list', { name: /^Qa / })).toBeVisible();
  // A page that still asks for pictures would ask for what is no longer there.
  await page.goto('about:blank');
  await rm(workshop, { recursive: true, force: true });
});
