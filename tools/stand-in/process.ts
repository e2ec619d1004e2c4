import { createRequire } from 'node:module';

/** Marks whatever is logged of it: this was not Electron. */
const electronVersion = () => {
  const { version } = createRequire(import.meta.url)('electron/package.json') as { readonly version: string };
  return `${version}-stand-in`;
};

/** Makes `process` look to the program as it does in Electron: arguments without ours, versions, type. */
export function dressProcess(main: string, programArguments: readonly string[]): void {
  const dress = (name: string, value: unknown) =>
    Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
  dress('argv', [process.execPath, main, ...programArguments]);
  dress('versions', { ...process.versions, electron: electronVersion() });
  dress('type', 'browser');
  dress('defaultApp', true);
}

/** What `process` tells a sandboxed preload. */
export const preloadProcess = () => ({
  type: 'renderer',
  platform: process.platform,
  versions: { ...process.versions },
  contextIsolated: true,
  sandboxed: true,
});
