import type { Kiosk } from '../../../tests/e2e/harness/KioskHarness.ts';
import { launchKiosk } from '../../../tests/e2e/harness/launchKiosk.ts';
import type { Readings, Subject } from '../Benchmark.ts';

/** Names in the tables. */
export const OURS = 'kiosk';
export const EMPTY = 'empty page';
/** The empty page held against itself: whatever differs is noise. */
export const EMPTY_AGAIN = 'empty page, again';

/** Measures a running kiosk. `startedAt` is when its start was asked for, in milliseconds since 1970. */
export type Measure = (kiosk: Kiosk, startedAt: number) => Promise<Readings>;

/** The kiosk, the empty page in the same host, and the empty page once more, each started anew for every reading. */
export function threeSubjects(
  emptyProgram: string,
  measureOurs: Measure,
  measureEmpty: Measure,
): readonly [Subject, Subject, Subject] {
  const start = (name: string, measure: Measure, program?: string): Subject => ({
    name,
    measure: async () => {
      const startedAt = Date.now();
      const kiosk = await launchKiosk(program === undefined ? {} : { program });
      try {
        return await measure(kiosk, startedAt);
      } finally {
        await kiosk.close();
      }
    },
  });
  return [
    start(OURS, measureOurs),
    start(EMPTY, measureEmpty, emptyProgram),
    start(EMPTY_AGAIN, measureEmpty, emptyProgram),
  ];
}
