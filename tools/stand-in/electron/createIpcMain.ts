import type { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent } from 'electron';
import type { Addresses } from '../border/addresses.ts';
import { decode } from '../border/decode.ts';
import { encode } from '../border/encode.ts';
import type { PageMessage, ProgramMessage } from '../page/messages.ts';
import { standFor } from './standFor.ts';

type Handler = Parameters<IpcMain['handle']>[1];
type Call = Extract<PageMessage, { readonly kind: 'invoke' | 'send' }>;

/** Electron's `ipcMain`, and how a page's message gets its answer from it. */
export interface Ipc {
  readonly ipcMain: IpcMain;
  /** Undefined where no answer is expected. Values cross as structured clones, addresses translated on their way. */
  readonly answer: (call: Call, event: IpcMainInvokeEvent & IpcMainEvent) => Promise<ProgramMessage | undefined>;
}

export function createIpc(addresses: Addresses, events: EventEmitter): Ipc {
  const handlers = new Map<string, Handler>();
  const handle: IpcMain['handle'] = (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  };
  const removeHandler: IpcMain['removeHandler'] = (channel) => void handlers.delete(channel);

  const ipcMain = standFor<IpcMain>(
    'ipcMain',
    {
      handle,
      handleOnce: (channel, handler) =>
        handle(channel, (event, ...inputs) => {
          removeHandler(channel);
          return handler(event, ...inputs) as unknown;
        }),
      removeHandler,
    },
    events,
  );

  const answer: Ipc['answer'] = async ({ kind, id, channel, inputs: text }, event) => {
    const inputs = decode(text, { text: addresses.fromWeb }) as unknown[];
    if (kind === 'send') {
      events.emit(channel, event, ...inputs);
      return undefined;
    }
    try {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const result: unknown = await handler(event, ...inputs);
      return { kind: 'answer', id, text: encode(result, { text: addresses.toWeb }) };
    } catch (error) {
      return { kind: 'refusal', id, text: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  };

  return { ipcMain, answer };
}
