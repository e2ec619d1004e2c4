import type { PageMessage, ProgramMessage } from './messages.ts';
import type { Codec, openPort, PortNames } from './port.ts';

type Listener = (event: unknown, ...inputs: unknown[]) => void;
type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void;

export interface PreloadWorld {
  readonly names: PortNames;
  readonly codec: Codec;
  readonly openPort: typeof openPort;
  /** Tells the stand-in. */
  readonly tell: (message: PageMessage) => void;
  /** Hands over the function by which the stand-in is heard. */
  readonly listen: (receive: (message: ProgramMessage) => void) => void;
  readonly preload: Preload;
  readonly process: object;
}

/** Runs the built preload in its isolated world, with as much of `electron` as a sandboxed one has here. Runs in the page. */
export function runPreload(world: PreloadWorld): void {
  const { names, codec, openPort, tell, listen, preload, process } = world;
  const waiting = new Map<
    number,
    { readonly settle: (value: unknown) => void; readonly reject: (error: Error) => void }
  >();
  const listeners = new Map<string, Listener[]>();
  let lastId = 0;

  listen((message) => {
    if (message.kind === 'event') {
      const inputs = codec.decode(message.inputs) as unknown[];
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer, ports: [] }, ...inputs);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.settle(codec.decode(message.text));
    else asked?.reject(new Error(message.text));
  });

  const post = (kind: 'invoke' | 'send', channel: string, inputs: readonly unknown[]): number => {
    lastId += 1;
    tell({ kind, id: lastId, channel, inputs: codec.encode(inputs), url: location.href });
    return lastId;
  };

  const ipcRenderer = {
    invoke: (channel: string, ...inputs: unknown[]) =>
      new Promise((settle, reject) => {
        waiting.set(post('invoke', channel, inputs), { settle, reject });
      }),
    send: (channel: string, ...inputs: unknown[]) => void post('send', channel, inputs),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once: (channel: string, listener: Listener) => {
      const once: Listener = (...inputs) => {
        ipcRenderer.off(channel, once);
        listener(...inputs);
      };
      return ipcRenderer.on(channel, once);
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((known) => known !== listener),
      );
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener) => ipcRenderer.off(channel, listener),
  };

  const expose = openPort(names, codec);
  const contextBridge = { exposeInMainWorld: (key: string, api: unknown) => void expose(key, api) };

  /** What is not here must be missed at once, not found undefined later. */
  const complete = (name: string, known: object) =>
    new Proxy(known, {
      get: (target, key) => {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key);
        throw new Error(`The stand-in for Electron has no ${name}.${key} in a preload.`);
      },
    });
  const electron = complete('electron', {
    ipcRenderer: complete('ipcRenderer', ipcRenderer),
    contextBridge: complete('contextBridge', contextBridge),
  });
  const require = (name: string) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };

  try {
    const module = { exports: {} };
    preload(require, module, module.exports, process);
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ kind: 'preload-failed', message, stack: stack ?? message });
  }
}
