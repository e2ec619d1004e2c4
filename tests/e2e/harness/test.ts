import { test as base, expect } from '@playwright/test';
import type { Kiosk, KioskOptions } from './KioskHarness.ts';
import { launchKiosk } from './launchKiosk.ts';

interface KioskFixtures {
  /** How the kiosk of these walks is started: `test.use({ kioskOptions: { settings: { idleSeconds: 60 } } })`. */
  readonly kioskOptions: KioskOptions;
  readonly kiosk: Kiosk;
}

/** Playwright's `test` with a running kiosk, a fresh one for every walk; what it saw is attached to a failure. */
export const test = base.extend<KioskFixtures>({
  kioskOptions: [{}, { option: true }],
  kiosk: async ({ kioskOptions }, use, info) => {
    const kiosk = await launchKiosk(kioskOptions);
    await use(kiosk);
    if (info.status !== info.expectedStatus) {
      const page = await kiosk.page().catch(() => undefined);
      if (page) await info.attach('glass', { body: await page.screenshot(), contentType: 'image/png' });
      const seen = { violations: kiosk.violations(), log: await kiosk.log() };
      await info.attach('seen', { body: JSON.stringify(seen, null, 2), contentType: 'application/json' });
    }
    await kiosk.close();
  },
});

export { expect };
