import { createHash } from 'node:crypto';
import type { Stamp } from '../../electron/contract/exhibit.ts';

/** As much of a sum as no two builds of an exhibit share. */
const SUM_LETTERS = 16;

/**
 * The web export's service worker for one build of the exhibit. Its memory is named after all that was built and not after
 * the version alone: what a museum withdraws leaves the phones, too, though nobody wrote another version.
 */
export function webWorker(script: string, stamp: Stamp): string {
  const sum = createHash('sha256').update(JSON.stringify(stamp)).digest('hex').slice(0, SUM_LETTERS);
  return script.replace('EXHIBIT_BUILD', `${stamp.id} ${sum}`);
}
