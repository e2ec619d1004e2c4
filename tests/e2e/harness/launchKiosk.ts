import { launchInElectron } from './electronHarness.ts';
import type { Kiosk, KioskOptions } from './KioskHarness.ts';
import { launchInStandIn } from './standInHarness.ts';

/** Starts the built program: in the stand-in, or in real Electron where `ORTAQ_E2E=electron` asks for it. */
export function launchKiosk(options: KioskOptions = {}): Promise<Kiosk> {
  const asked = process.env.ORTAQ_E2E ?? 'stand-in';
  if (asked === 'electron') return launchInElectron(options);
  if (asked === 'stand-in') {
    sayOnce();
    return launchInStandIn(options);
  }
  throw new Error(`ORTAQ_E2E is "electron" or "stand-in", not "${asked}".`);
}

let isSaid = process.env.TEST_WORKER_INDEX !== undefined && process.env.TEST_WORKER_INDEX !== '0';

/** Of Playwright's workers the first one speaks for all. */
function sayOnce(): void {
  if (isSaid) return;
  isSaid = true;
  console.log(
    'REAL ELECTRON IS NOT USED: the stand-in plays it in Chromium. ORTAQ_E2E=electron asks for the real one.',
  );
}
