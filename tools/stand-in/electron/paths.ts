import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';

type PathName = Parameters<App['getPath']>[0];

/** The folders that Electron knows by name, `userData` from `--user-data-dir` where the program was started with it. */
export interface Paths {
  /** Throws a sentence for a folder that the stand-in does not know. */
  readonly get: (name: PathName) => string;
  readonly set: (name: string, path: string) => void;
}

export function createPaths(programName: string, argv: readonly string[]): Paths {
  const appData = appDataFolder();
  const paths = new Map<string, string>([
    ['home', homedir()],
    ['temp', tmpdir()],
    ['appData', appData],
    ['userData', userDataFrom(argv) ?? join(appData, programName)],
    ['exe', process.execPath],
    ['desktop', join(homedir(), 'Desktop')],
    ['documents', join(homedir(), 'Documents')],
    ['downloads', join(homedir(), 'Downloads')],
  ]);
  const derived: Readonly<Record<string, () => string>> = {
    sessionData: () => get('userData'),
    logs: () =>
      process.platform === 'darwin' ? join(homedir(), 'Library/Logs', programName) : join(get('userData'), 'logs'),
    crashDumps: () => join(get('userData'), 'Crashpad'),
  };
  const get = (name: PathName): string => {
    const path = paths.get(name) ?? derived[name]?.();
    if (path === undefined) throw new Error(`The stand-in for Electron does not know the folder "${name}".`);
    return path;
  };
  return { get, set: (name, path) => void paths.set(name, path) };
}

const SWITCH = '--user-data-dir=';

const userDataFrom = (argv: readonly string[]) =>
  argv.findLast((argument) => argument.startsWith(SWITCH))?.slice(SWITCH.length);

function appDataFolder(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}
