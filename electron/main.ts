import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  app,
  BrowserWindow,
  crashReporter,
  ipcMain,
  Menu,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
} from 'electron';
import { SCHEME } from './kiosk/addresses.ts';
import { answerRequests } from './kiosk/answerRequests.ts';
import { chooseDisplay } from './kiosk/chooseDisplay.ts';
import { choosePack } from './kiosk/choosePack.ts';
import { filterKeys } from './kiosk/filterKeys.ts';
import { watchQuit } from './kiosk/guardClose.ts';
import { keepWindow } from './kiosk/keepWindow.ts';
import { lockContents } from './kiosk/lockContents.ts';
import { openExhibitWindow } from './kiosk/openExhibitWindow.ts';
import { refuseForeignRequests } from './kiosk/refuseForeignRequests.ts';
import { refusePermissions } from './kiosk/refusePermissions.ts';
import { registerBridge } from './kiosk/registerBridge.ts';
import { registerScheme } from './kiosk/registerScheme.ts';
import { serveScheme } from './kiosk/serveScheme.ts';
import { stayOffline } from './kiosk/stayOffline.ts';
import { watchBeat } from './kiosk/watchBeat.ts';
import { watchSight } from './kiosk/watchSight.ts';
import { whyUnsafeStart } from './kiosk/whyUnsafeStart.ts';
import { echoTo } from './log/echoTo.ts';
import { logUncaught } from './log/logUncaught.ts';
import { type Log, openLog } from './log/openLog.ts';
import { loadChapter } from './pack/load/loadChapter.ts';
import { loadExhibit } from './pack/load/loadExhibit.ts';
import { readSettings } from './settings/readSettings.ts';

const here = import.meta.dirname;
const isWindowed = process.argv.includes('--windowed');
const isFromSource = !app.isPackaged;
const dataFolder = app.getPath('userData');
const logFolder = join(dataFolder, 'logs');
/** An installed program has its icon in its own file. */
const sourceIcon = join(here, '../../assets/icons/icon.png');
const shippedPack = isFromSource ? join(here, '../../assets/exhibit/compiled') : join(process.resourcesPath, 'exhibit');

const complaint = whyUnsafeStart(app);
if (complaint !== undefined) {
  openLog(logFolder, { echo: echoTo(process.stderr) }).error('start-refused', { message: complaint });
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  start(openLog(logFolder, isFromSource ? { echo: echoTo(process.stderr) } : {}));
} else {
  app.quit();
}

/** What has to happen before Electron is ready. Nothing here may wait for that at the top level: it would never come. */
function start(log: Log): void {
  logUncaught(process, log);
  log.info('started', { version: app.getVersion(), electron: process.versions.electron, isWindowed });

  crashReporter.start({ uploadToServer: false });
  registerScheme(protocol);
  app.enableSandbox();
  stayOffline(app.commandLine);
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, log);
    filterKeys(contents, isFromSource ? () => app.quit() : undefined);
  });
  app
    .whenReady()
    .then(() => open(log))
    .catch((error: unknown) => {
      log.error('start-failed', { message: 'The program could not start.', error });
      app.exit(1);
    });
}

/** What has to happen once Electron is ready; the window comes last, when everything that it asks for answers. */
async function open(log: Log): Promise<void> {
  const settings = await readSettings(dataFolder, log);
  const packFolder = resolve(dataFolder, settings.packFolder ?? 'packs');
  const pack = choosePack({ packFolder, shipped: shippedPack }, { loadExhibit }, log);
  const isQuitting = watchQuit(app);

  Menu.setApplicationMenu(null);
  powerSaveBlocker.start('prevent-display-sleep');
  refusePermissions(session.defaultSession, log);
  refuseForeignRequests(session.defaultSession.webRequest, { allowsDevTools: isFromSource }, log);
  const packServed = pack.then((chosen) => (chosen.status === 'ready' ? chosen.folder : undefined));
  protocol.handle(SCHEME, serveScheme({ app: join(here, '../renderer'), pack: packServed }, log));

  const watch = watchBeat(() => {
    log.error('renderer-silent', { isWindowed });
    // A developer at a breakpoint is silent, too.
    if (!isWindowed) for (const { webContents } of BrowserWindow.getAllWindows()) webContents.forcefullyCrashRenderer();
  });
  const sight = watchSight(powerMonitor);
  const answers = { settings, pack, loader: { loadChapter }, log, beat: watch.beat, awaitSight: sight.awaitSight };
  registerBridge(ipcMain, answerRequests(answers), log);

  const openWindow = () => {
    const { bounds } = chooseDisplay(screen, settings.display, log);
    const wishes = {
      bounds,
      isWindowed,
      allowsDevTools: isFromSource,
      preload: join(here, 'preload.cjs'),
      ...(existsSync(sourceIcon) && { icon: sourceIcon }),
    };
    const window = openExhibitWindow((options) => new BrowserWindow(options), wishes, { watch, isQuitting, log });
    sight.follow(window);
    return window;
  };
  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus());
  app.on('window-all-closed', () => {
    if (isWindowed) app.quit();
  });
  app.on('will-quit', watch.stop);
  if (isWindowed) openWindow();
  else keepWindow(openWindow, isQuitting, log);
}
