import type { Session, WebContents } from 'electron';
import type { DevTools } from '../chromium/devTools.ts';

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];

type Permission = Parameters<NonNullable<RequestHandler>>[1] & Parameters<NonNullable<CheckHandler>>[1];

/** Electron's names of permissions, and those by which Chromium asks a visitor. */
const NAMES: readonly (readonly [electron: Permission, chromium: string])[] = [
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['display-capture', 'display-capture'],
  ['geolocation', 'geolocation'],
  ['idle-detection', 'idle-detection'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['notifications', 'notifications'],
  ['window-management', 'window-management'],
];

/**
 * Chromium cannot ask the program in the middle of a request, so the program is asked beforehand, once for each
 * permission after it has set its handlers, and Chromium is told the answers. Without a handler Electron grants; so does this.
 */
export interface Permissions {
  readonly setRequestHandler: (handler: RequestHandler) => void;
  readonly setCheckHandler: (handler: CheckHandler) => void;
  /** Resolves when Chromium knows: no page is loaded before. */
  readonly told: () => Promise<void>;
}

export function createPermissions(devTools: () => DevTools): Permissions {
  let requestHandler: RequestHandler = null;
  let checkHandler: CheckHandler = null;
  let telling: Promise<void> | undefined;

  const isGranted = async (permission: Permission): Promise<boolean> => {
    const details = { isMainFrame: true, requestingUrl: '' };
    // The quiet question first: a handler of requests may write down that it was asked.
    if (checkHandler && !checkHandler(null, permission, '', details)) return false;
    const ask = requestHandler;
    if (!ask) return true;
    // No page asks yet, and Electron's types know no request without one.
    const nobody = null as unknown as WebContents;
    return new Promise((answer) => ask(nobody, permission, answer, details));
  };

  const tell = async () => {
    // A program sets its handlers one after the other: ask when it has set all of them.
    await new Promise(setImmediate);
    for (const [permission, name] of NAMES) {
      const setting = (await isGranted(permission)) ? 'granted' : 'denied';
      await devTools().send('Browser.setPermission', { permission: { name }, setting });
    }
  };

  return {
    setRequestHandler: (handler) => {
      requestHandler = handler;
      telling = tell();
    },
    setCheckHandler: (handler) => {
      checkHandler = handler;
      telling = tell();
    },
    told: () => telling ?? Promise.resolve(),
  };
}
