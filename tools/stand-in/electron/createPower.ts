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

/** What a machine says of its power where an onlooker makes it. */
export const POWER_EVENTS = ['suspend', 'resume', 'lock-screen', 'unlock-screen'] as const;
export type PowerEvent = (typeof POWER_EVENTS)[number];

/** Electron's `powerMonitor`. Nothing happens under it by itself; `say` is how an onlooker puts the machine to sleep. */
export function createPowerMonitor(calls: Calls): {
  readonly powerMonitor: PowerMonitor;
  readonly say: (event: PowerEvent) => void;
} {
  const events = calls.events('powerMonitor', POWER_EVENTS);
  return {
    powerMonitor: standFor<PowerMonitor>('powerMonitor', {}, events),
    say: (event) => void events.emit(event),
  };
}
