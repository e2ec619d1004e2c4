import type { CrashReporter, GlobalShortcut, Menu } from 'electron';
import type { Calls } from './calls.ts';
import { standFor } from './standFor.ts';

/** The parts of Electron that are only kept account of: Chromium has no menu bar, no reporter and no keys of the desktop. */
export function createNoted(calls: Calls) {
  return {
    crashReporter: standFor<CrashReporter>(
      'crashReporter',
      calls.noted('crashReporter', ['start', 'addExtraParameter']),
    ),
    Menu: standFor<typeof Menu>('Menu', calls.noted('Menu', ['setApplicationMenu'])),
    globalShortcut: standFor<GlobalShortcut>('globalShortcut', {
      ...calls.noted('globalShortcut', ['unregister', 'unregisterAll']),
      // False is what Electron answers where the system keeps a shortcut to itself.
      register: (accelerator) => {
        calls.note('globalShortcut.register', accelerator);
        return false;
      },
      isRegistered: () => false,
    }),
  };
}
