import type { CustomScheme, Protocol } from 'electron';
import type { Addresses } from '../border/addresses.ts';
import { standFor } from './standFor.ts';

type Handler = Parameters<Protocol['handle']>[1];

/** A scheme that the program answers for. */
export interface AnsweredScheme {
  readonly handler: Handler;
  readonly isCorsEnabled: boolean;
}

/** Electron's `protocol`, and what the requests' answerer looks up in it. */
export interface Schemes {
  readonly protocol: Protocol;
  readonly answererOf: (address: string) => AnsweredScheme | undefined;
}

export function createSchemes(addresses: Addresses, isReady: () => boolean): Schemes {
  const privileged = new Map<string, CustomScheme>();
  const handlers = new Map<string, Handler>();

  const protocol = standFor<Protocol>('protocol', {
    registerSchemesAsPrivileged: (schemes) => {
      if (isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      for (const scheme of schemes) {
        refuseUnlike(scheme);
        privileged.set(scheme.scheme, scheme);
        addresses.register(scheme.scheme);
      }
    },
    handle: (scheme, handler) => {
      if (!privileged.has(scheme)) {
        throw new Error(`The stand-in for Electron answers only registered schemes, and ${scheme}: is none.`);
      }
      if (handlers.has(scheme)) throw new Error(`The protocol ${scheme} is already handled.`);
      handlers.set(scheme, handler);
    },
    unhandle: (scheme) => void handlers.delete(scheme),
    isProtocolHandled: (scheme) => handlers.has(scheme),
  });

  return {
    protocol,
    answererOf: (address) => {
      const scheme = address.slice(0, address.indexOf(':'));
      const handler = handlers.get(scheme);
      return handler && { handler, isCorsEnabled: privileged.get(scheme)?.privileges?.corsEnabled === true };
    },
  };
}

/** Here every scheme is standard and secure, because it travels as https. One that is not would behave otherwise. */
function refuseUnlike({ scheme, privileges }: CustomScheme): void {
  if (!privileges?.standard || !privileges.secure || privileges.bypassCSP || privileges.allowServiceWorkers) {
    throw new Error(
      `The stand-in for Electron can only stand for schemes that are standard and secure, without bypassCSP and allowServiceWorkers; ${scheme}: is not.`,
    );
  }
}
