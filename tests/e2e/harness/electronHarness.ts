import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { _electron, type Page } from 'playwright-core';
import { findElectron } from '../../../tools/start/electronBinary.ts';
import { makeDataFolder } from './dataFolder.ts';
import type { AskedAddress, Kiosk, KioskOptions } from './KioskHarness.ts';
import { createPageFinder } from './livePage.ts';
import { readLog } from './readLog.ts';
import { createTouch } from './touch.ts';

const root = resolve(import.meta.dirname, '../../..');
const TOUCH_POINTS = 10;

/** Starts the built program in real Electron. Rejects with a sentence where its binary is not there. */
export async function launchInElectron(options: KioskOptions): Promise<Kiosk> {
  const executablePath = findElectron();
  if (executablePath === undefined) {
    throw new Error(
      'ORTAQ_E2E=electron asks for real Electron, but its binary is not there: run `npx install-electron` where Electron’s releases can be reached, or leave ORTAQ_E2E out for the stand-in.',
    );
  }
  const data = await makeDataFolder(options);
  const program = await _electron.launch({
    executablePath,
    args: [options.program ?? root, `--user-data-dir=${data.path}`],
  });
  const requests: AskedAddress[] = [];
  const violations: string[] = [];

  const context = program.context();
  context.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  context.on('weberror', (error) => void violations.push(error.error().message));
  context.on('requestfinished', async (request) => {
    const response = await request.response();
    requests.push({ address: request.url(), kind: request.resourceType(), outcome: response?.status() ?? 'failed' });
  });
  context.on('requestfailed', (request) => {
    requests.push({ address: request.url(), kind: request.resourceType(), outcome: 'failed' });
  });

  // Playwright has Electron open a DevTools port; Chromium writes it down in the data folder.
  const endpoint = async () => {
    const [port, path] = (await readFile(join(data.path, 'DevToolsActivePort'), 'utf8')).split('\n');
    return `ws://127.0.0.1:${port}${path}`;
  };
  const believeInTouch = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: TOUCH_POINTS });
  };
  const pages = createPageFinder(endpoint, believeInTouch);

  return {
    host: 'electron',
    userData: data.path,
    page: pages.find,
    touch: createTouch(pages.find),
    log: () => readLog(data.path),
    calls: () => {
      throw new Error('Real Electron keeps no account of its calls: ask for kiosk.host first.');
    },
    requests: () => requests,
    violations: () => violations,
    power: async (event) => {
      await program.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);
    },
    crash: async () => {
      const page = await pages.find();
      const crashed = page.waitForEvent('crash');
      await program.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
      });
      await crashed;
      await pages.forget();
    },
    close: async () => {
      await pages.forget();
      await program.close();
      await data.remove();
    },
  };
}
