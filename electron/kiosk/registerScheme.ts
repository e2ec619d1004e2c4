import type { Protocol } from 'electron';
import { SCHEME } from './addresses.ts';

/**
 * Makes `kiosk:` a scheme with an origin of its own, so that nothing is ever loaded as `file:` (Electron's checklist,
 * item 18). It has to happen before the program is ready. What is not named here stays forbidden.
 */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      // `stream` lets sound and film play before they have loaded whole.
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}
