import type { App } from 'electron';

/**
 * Says why the program must not start, if it must not: a packaged one runs with Chromium's sandbox or not at all
 * (Electron's checklist, item 4). Asked of Chromium's own command line, which also knows `ELECTRON_DISABLE_SANDBOX`.
 */
export function whyUnsafeStart(app: {
  readonly isPackaged: boolean;
  readonly commandLine: Pick<App['commandLine'], 'hasSwitch'>;
}): string | undefined {
  if (!app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) return undefined;
  return (
    'Ortaq Yol does not start without Chromium’s sandbox. Take --no-sandbox from the command line and ' +
    'ELECTRON_DISABLE_SANDBOX from the environment, and do not run it as root.'
  );
}
