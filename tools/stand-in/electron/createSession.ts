import type { EventEmitter } from 'node:events';
import type { Protocol, Session, WebRequest } from 'electron';
import type { Calls } from './calls.ts';
import type { Permissions } from './permissions.ts';
import { standFor } from './standFor.ts';

export const SESSION_EVENTS = ['will-download'];

/** Electron's default session, the only one that the stand-in knows. */
export function createSession(parts: {
  readonly calls: Calls;
  readonly events: EventEmitter;
  readonly protocol: Protocol;
  readonly webRequest: WebRequest;
  readonly permissions: Permissions;
}): Session {
  const { calls, events, protocol, webRequest, permissions } = parts;
  const later = <K extends string>(names: readonly K[]) => {
    const noted = calls.noted('session', names);
    return Object.fromEntries(
      names.map((name) => [name, async (...inputs: unknown[]) => noted[name](...inputs)]),
    ) as Record<K, (...inputs: unknown[]) => Promise<void>>;
  };
  return standFor<Session>(
    'session',
    {
      ...calls.noted('session', [
        'setBluetoothPairingHandler',
        'setDevicePermissionHandler',
        'setDisplayMediaRequestHandler',
        'setSpellCheckerEnabled',
        'setSpellCheckerLanguages',
        'setUSBProtectedClassesHandler',
        'setUserAgent',
      ]),
      ...later([
        'clearAuthCache',
        'clearCache',
        'clearHostResolverCache',
        'clearStorageData',
        'closeAllConnections',
        'setProxy',
      ]),
      setPermissionRequestHandler: permissions.setRequestHandler,
      setPermissionCheckHandler: permissions.setCheckHandler,
      protocol,
      webRequest,
      isPersistent: () => true,
    },
    events,
  );
}
