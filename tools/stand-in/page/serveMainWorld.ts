import type { Codec, openPort, PortNames } from './port.ts';

/** The page's side of contextBridge: puts what the preload exposes on `window`, frozen. Runs in the page's own world. */
export function serveMainWorld(open: typeof openPort, names: PortNames, codec: Codec): void {
  const freeze = (value: unknown): unknown => {
    if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
      Object.freeze(value);
      for (const held of Object.values(value)) freeze(held);
    }
    return value;
  };
  open(names, codec, (key, api) => {
    if (Object.hasOwn(window, String(key))) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, String(key), { value: freeze(api), enumerable: true });
  });
}
