import { currentStandIn } from '../current.ts';

/** What `import … from 'electron'` gives the program. A part that is not here does not link, and the error names it. */
export const {
  app,
  BrowserWindow,
  crashReporter,
  globalShortcut,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} = currentStandIn().electron;

currentStandIn().start();
