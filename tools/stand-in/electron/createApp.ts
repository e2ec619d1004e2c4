import type { EventEmitter } from 'node:events';
import type { App, CommandLine, RelaunchOptions } from 'electron';
import type { Program } from '../program.ts';
import type { Calls } from './calls.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Paths } from './paths.ts';
import type { InstanceLock } from './singleInstance.ts';
import { standFor } from './standFor.ts';

/** The events of `app` that come to pass here. */
export const APP_EVENTS = [
  'ready',
  'will-finish-launching',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'browser-window-created',
  'web-contents-created',
  'render-process-gone',
  'second-instance',
];

export interface AppParts {
  readonly calls: Calls;
  readonly events: EventEmitter;
  readonly program: Program;
  readonly paths: Paths;
  readonly lock: InstanceLock;
  readonly lifecycle: Lifecycle;
  readonly commandLine: CommandLine;
  readonly ready: Promise<void>;
  readonly isReady: () => boolean;
  readonly relaunch: (options?: RelaunchOptions) => void;
}

/** Electron's `app`, as far as the program needs it. */
export function createApp(parts: AppParts): App {
  const { calls, events, program, paths, lock, lifecycle, commandLine, ready, isReady, relaunch } = parts;
  let name = program.name;

  return standFor<App>(
    'app',
    {
      ...calls.noted('app', [
        'enableSandbox',
        'setAppUserModelId',
        'setAboutPanelOptions',
        'setLoginItemSettings',
        'focus',
      ]),
      commandLine,
      isPackaged: false,
      name,
      whenReady: () => ready,
      isReady,
      quit: () => {
        calls.note('app.quit');
        lifecycle.quit();
      },
      exit: (exitCode) => {
        calls.note('app.exit', exitCode);
        lifecycle.exit(exitCode);
      },
      relaunch: (options) => {
        calls.note('app.relaunch', options);
        relaunch(options);
      },
      requestSingleInstanceLock: (data) =>
        lock.request({ argv: process.argv, workingDirectory: process.cwd(), data }, (second) =>
          events.emit('second-instance', {}, second.argv, second.workingDirectory, second.data),
        ),
      hasSingleInstanceLock: lock.isHeld,
      releaseSingleInstanceLock: lock.release,
      disableHardwareAcceleration: () => {
        calls.note('app.disableHardwareAcceleration');
        commandLine.appendSwitch('disable-gpu');
      },
      getAppPath: () => program.folder,
      getPath: paths.get,
      setPath: paths.set,
      getName: () => name,
      setName: (other) => {
        name = other;
      },
      getVersion: () => program.version,
    },
    events,
  );
}
