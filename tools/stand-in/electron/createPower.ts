import type { PowerMonitor, PowerSaveBlocker } from 'electron';
import type { Calls } from './calls.ts';
import { standFor } from './standFor.ts';

/** Electron's `powerSaveBlocker`: keeps account, keeps no screen awake. */
export function createPowerSaveBlocker(calls: Calls): PowerSaveBlocker {
  const started = new Set<number>();
  let lastId = 0;
  return standFor<PowerSaveBlocker>('powerSaveBlocker', {
    start: (kind) => {
      calls.note('powerSaveBlocker.start', kind);
      lastId += 1;
      started.add(lastId);
      return lastId;
    },
    stop: (id) => {
      calls.note('powerSaveBlocker.stop', id);
      return started.delete(id);
    },
    isStarted: (id) => started.has(id),
  });
}

/** Electron's `powerMonitor`, under which nothing ever happens. */
export const createPowerMonitor = (calls: Calls): PowerMonitor =>
  standFor<PowerMonitor>('powerMonitor', {}, calls.events('powerMonitor', []));
