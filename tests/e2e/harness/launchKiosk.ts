import { launchInElectron } from './electronHarness.ts';
import type { Kiosk, KioskOptions } from './KioskHarness.ts';
import { launchInStandIn } from './standInHarness.ts';

/** Starts the built program: in the stand-in, or in real Electron where `ORTAQ_E2E=electron` asks for it. */
export function launchKiosk(options: KioskOptions = {}): Promise<Kiosk> {
  const asked = process.env.ORTAQ_E2E ?? 'stand-in';
  if (asked === 'electron') return launchInElectron(options);
  if (asked === 'stand-in') return launchInStandIn(options);
  throw new Error(`ORTAQ_E2E is "electron" or "stand-in", not "${asked}".`);
}
