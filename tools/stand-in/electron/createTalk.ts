import type { EventEmitter } from 'node:events';
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { encode } from '../border/encode.ts';
import type { DevToolsSession } from '../chromium/devTools.ts';
import type { PageMessage, ProgramMessage } from '../page/messages.ts';
import type { Secrets } from '../page/scripts.ts';
import type { Calls } from './calls.ts';
import type { Frames } from './createFrames.ts';
import type { Ipc } from './createIpcMain.ts';
import { standFor } from './standFor.ts';

export interface TalkParts {
  readonly secrets: Secrets;
  readonly frames: Frames;
  readonly ipc: Ipc;
  readonly calls: Calls;
  readonly events: EventEmitter;
  readonly sender: () => WebContents;
  readonly toWeb: (address: string) => string;
  readonly onViolation: (text: string) => void;
}

/** What goes between a page's preload and the program. */
export interface Talk {
  readonly send: (channel: string, ...inputs: unknown[]) => void;
  readonly follow: (pageId: string, session: DevToolsSession) => Promise<void>;
}

export function createTalk(parts: TalkParts): Talk {
  const { secrets, frames, ipc, calls, events, sender, toWeb, onViolation } = parts;
  const frameOfContext = new Map<number, string>();
  let speak: ((contextId: number, message: ProgramMessage) => void) | undefined;
  let mainContext: number | undefined;

  const hear = async (message: PageMessage, contextId: number) => {
    if (message.kind === 'violation') {
      const { directive, blocked, url } = message;
      // The question about a key is the stand-in's own; what it may run into is not the page's fault.
      if (!blocked.includes(secrets.questionPath)) onViolation(`${url}: ${directive} forbids ${blocked}`);
      return;
    }
    if (message.kind === 'preload-failed') {
      const error = Object.assign(new Error(message.message), { stack: message.stack });
      events.emit('preload-error', {}, 'preload', error);
      onViolation(`preload: ${message.stack}`);
      return;
    }
    const frameId = frameOfContext.get(contextId);
    if (frameId === undefined) return;
    frames.locate(frameId, message.url);
    const event = standFor<IpcMainInvokeEvent & IpcMainEvent>('IpcMainEvent', {
      type: 'frame',
      sender: sender(),
      senderFrame: frames.find(frameId) ?? null,
    });
    const answer = await ipc.answer(message, event);
    if (answer) speak?.(contextId, answer);
  };

  return {
    send: (channel, ...inputs) => {
      const text = encode(inputs, { text: toWeb });
      if (mainContext === undefined || !speak) calls.note('WebContents.send', channel, 'no page listens yet');
      else speak(mainContext, { kind: 'event', channel, inputs: text });
    },
    follow: async (pageId, session) => {
      speak = (contextId, message) => {
        const expression = `globalThis[${JSON.stringify(secrets.receiver)}]?.(${JSON.stringify(JSON.stringify(message))})`;
        // A page that has gone in the meantime needs no answer.
        session.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
      };
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.name !== secrets.world) return;
        const { frameId } = context.auxData as { readonly frameId: string };
        frameOfContext.set(context.id, frameId);
        if (frameId === pageId) mainContext = context.id;
      });
      session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
        frameOfContext.delete(executionContextId);
      });
      session.on('Runtime.executionContextsCleared', () => {
        frameOfContext.clear();
        mainContext = undefined;
      });
      session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
        if (name === secrets.binding) void hear(JSON.parse(payload) as PageMessage, executionContextId);
      });
      await session.send('Runtime.addBinding', { name: secrets.binding, executionContextName: secrets.world });
    },
  };
}
