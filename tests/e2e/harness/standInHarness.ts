import { join } from 'node:path';
import { makeDataFolder } from './dataFolder.ts';
import type { Kiosk, KioskOptions } from './KioskHarness.ts';
import { createPageFinder } from './livePage.ts';
import { readLog } from './readLog.ts';
import { startStandIn } from './standInProcess.ts';
import { createTouch } from './touch.ts';

/** Starts the built program in the stand-in, headless. */
export async function launchInStandIn(options: KioskOptions): Promise<Kiosk> {
  const { width, height } = options.size ?? { width: 1920, height: 1080 };
  const data = await makeDataFolder(options);
  const standIn = startStandIn([
    '--headless',
    '--no-relaunch',
    '--size',
    `${width}x${height}`,
    ...(options.program === undefined ? [] : ['--main', join(options.program, 'out/electron/main.js')]),
    `--user-data-dir=${data.path}`,
  ]);
  const pages = createPageFinder(standIn.endpoint);

  return {
    host: 'stand-in',
    userData: data.path,
    page: pages.find,
    touch: createTouch(pages.find),
    log: () => readLog(data.path),
    calls: standIn.calls,
    requests: standIn.requests,
    violations: standIn.faults,
    power: async (event) => standIn.sayPower(event),
    crash: async () => {
      const page = await pages.find();
      const session = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      // It answers that its target has crashed.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await pages.forget();
    },
    close: async () => {
      await pages.forget();
      const exitCode = await standIn.quit();
      await data.remove();
      if (exitCode !== 0) throw new Error(`The kiosk ended with ${exitCode} instead of 0: ${standIn.said()}`);
    },
  };
}
