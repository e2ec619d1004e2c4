import { randomBytes } from 'node:crypto';
import type { RelaunchOptions } from 'electron';
import { createAddresses } from './border/addresses.ts';
import { type BrowserSide, startBrowser } from './browserSide.ts';
import { answerRequests } from './electron/answerRequests.ts';
import { createCalls } from './electron/calls.ts';
import { APP_EVENTS, createApp } from './electron/createApp.ts';
import { createCommandLine } from './electron/createCommandLine.ts';
import { createIpc } from './electron/createIpcMain.ts';
import { createNoted } from './electron/createNoted.ts';
import { createPowerMonitor, createPowerSaveBlocker } from './electron/createPower.ts';
import { createScreen } from './electron/createScreen.ts';
import { createSession, SESSION_EVENTS } from './electron/createSession.ts';
import { createRequestFilter } from './electron/createWebRequest.ts';
import { createWindows } from './electron/createWindows.ts';
import { createLifecycle } from './electron/lifecycle.ts';
import { createPaths } from './electron/paths.ts';
import { createPermissions } from './electron/permissions.ts';
import { refuseDownloads } from './electron/refuseDownloads.ts';
import { createSchemes } from './electron/schemes.ts';
import { createInstanceLock } from './electron/singleInstance.ts';
import { standFor } from './electron/standFor.ts';
import type { Observe } from './observe.ts';
import type { Options } from './options.ts';
import { createSecrets } from './page/scripts.ts';
import { preloadProcess } from './process.ts';
import { readProgram } from './program.ts';

export interface StandInParts {
  readonly options: Options;
  /** The path of the browser. */
  readonly browser: string;
  readonly isRoot: boolean;
  readonly observe: Observe;
  /** Says a sentence to whoever started this. */
  readonly say: (sentence: string) => void;
  /** Ends the process, or starts it anew with these arguments first. */
  readonly end: (exitCode: number, again?: readonly string[]) => Promise<void>;
}

/** Everything that stands in for Electron in one run of the program. */
export type StandIn = ReturnType<typeof createStandIn>;

export function createStandIn({ options, browser, isRoot, observe, say, end }: StandInParts) {
  const calls = createCalls(observe);
  const addresses = createAddresses();
  const secrets = createSecrets(randomBytes(8).toString('hex'));
  const program = readProgram(options.main);
  const paths = createPaths(program.name, options.programArguments);
  const lock = createInstanceLock(() => paths.get('userData'));
  const { commandLine, flags } = createCommandLine(options.programArguments);
  const appEvents = calls.events('app', APP_EVENTS);
  const sessionEvents = calls.events('session', SESSION_EVENTS);
  const becomeReady = Promise.withResolvers<void>();
  let starting: Promise<BrowserSide> | undefined;
  let side: BrowserSide | undefined;
  let relaunch: RelaunchOptions | undefined;
  let isEnding = false;

  const isReady = () => side !== undefined;
  const up = (): BrowserSide => {
    if (!side) throw new Error('Chromium is asked for before app is ready.');
    return side;
  };

  const power = createPowerMonitor(calls);
  const schemes = createSchemes(addresses, isReady);
  const filter = createRequestFilter();
  const ipc = createIpc(addresses, calls.events('ipcMain', []));
  const permissions = createPermissions(() => up().chromium.devTools);
  const defaultSession = createSession({
    calls,
    events: sessionEvents,
    protocol: schemes.protocol,
    webRequest: filter.webRequest,
    permissions,
  });

  const finish = async (exitCode: number) => {
    isEnding = true;
    const started = await starting?.catch(() => undefined);
    await started?.chromium.close();
    lock.release();
    const again =
      relaunch && options.mayRelaunch ? [...options.ownArguments, ...relaunchArguments(relaunch)] : undefined;
    await end(exitCode, again);
  };
  const relaunchArguments = ({ args }: RelaunchOptions): readonly string[] =>
    args?.filter((argument) => argument !== options.main) ?? options.programArguments;

  const lifecycle = createLifecycle(appEvents, () => windows.open(), finish);
  const windows = createWindows({
    app: appEvents,
    addresses,
    calls,
    ipc,
    secrets,
    session: defaultSession,
    report: (text) => observe({ standIn: 'fault', text }),
    beforeLoad: permissions.told,
    isReady,
    openPage: () => up().openPage(),
    bounds: () => ({ x: 0, y: 0, width: up().glass.width, height: up().glass.height }),
    allWindowsClosed: lifecycle.allWindowsClosed,
    processFacts: preloadProcess(),
  });

  const startChromium = () =>
    startBrowser({
      path: browser,
      options,
      isRoot,
      fromProgram: flags(),
      listen: async (devTools) => {
        const { contentsOf } = windows;
        const { questionPath } = secrets;
        await answerRequests({ devTools, addresses, schemes, filter, observe, questionPath, contentsOf });
        await refuseDownloads({ devTools, addresses, calls, session: sessionEvents, contentsOf });
      },
      onPageGone: windows.vanish,
    });

  const becomeUp = (started: BrowserSide) => {
    side = started;
    const { chromium } = started;
    if (chromium.endpoint !== undefined) observe({ standIn: 'endpoint', endpoint: chromium.endpoint });
    void chromium.gone.then(() => {
      if (isEnding) return;
      say('The browser has ended by itself, so the kiosk ends, too; start it again.');
      void end(1);
    });
    appEvents.emit('will-finish-launching');
    appEvents.emit('ready', {}, {});
    becomeReady.resolve();
  };

  return {
    /** Starts Chromium once the program has said all that it says before Electron is ready. */
    start: () =>
      void setImmediate(() => {
        if (isEnding) return;
        starting = startChromium();
        starting.then(becomeUp, (error: unknown) => {
          say(error instanceof Error ? error.message : String(error));
          void end(1);
        });
      }),
    /** Lets the machine go to sleep, be locked, and come back. */
    sayPower: power.say,
    /** What SIGTERM does to Electron. */
    quit: lifecycle.quit,
    exit: lifecycle.exit,
    electron: {
      app: createApp({
        calls,
        events: appEvents,
        program,
        paths,
        lock,
        lifecycle,
        commandLine,
        ready: becomeReady.promise,
        isReady,
        relaunch: (wish = {}) => {
          relaunch = wish;
        },
      }),
      BrowserWindow: windows.BrowserWindow,
      ...createNoted(calls),
      ipcMain: ipc.ipcMain,
      powerMonitor: power.powerMonitor,
      powerSaveBlocker: createPowerSaveBlocker(calls),
      protocol: schemes.protocol,
      screen: createScreen(calls, () => up().glass),
      session: standFor<typeof Electron.Session>('session', { defaultSession }),
    } satisfies Partial<typeof Electron.Main>,
  };
}
