import type { Readable, Writable } from 'node:stream';
import type { CDPSession } from 'playwright-core';
// Playwright generates these types but does not export them by name.
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';

type EventName = keyof Protocol.Events;
export type DevToolsEvent<N extends EventName> = Protocol.Events[N];

/** One conversation over the DevTools protocol: with the browser as a whole, or with one page. */
export interface DevToolsSession {
  /** Rejects with the protocol's own words when Chromium refuses, and when Chromium is gone. */
  readonly send: CDPSession['send'];
  readonly on: <N extends EventName>(event: N, listener: (payload: DevToolsEvent<N>) => void) => void;
}

export interface DevTools extends DevToolsSession {
  /** The conversation with one target, by the session id that attaching to it gave. */
  readonly sessionOf: (sessionId: string) => DevToolsSession;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Listener = (payload: unknown) => void;
type Waiting = { readonly answer: (result: unknown) => void; readonly refuse: (error: Error) => void };

/** Speaks the DevTools protocol over the two pipes of `--remote-debugging-pipe`: messages are JSON, each ended by a NUL. */
export function openDevTools(toChromium: Writable, fromChromium: Readable): DevTools {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Listener[]>();
  let lastId = 0;

  const sessionOf = (sessionId?: string): DevToolsSession => ({
    // The one cast that types the protocol: what goes out and comes in is what Playwright's generated types say.
    send: ((method: string, params: object = {}) =>
      new Promise<unknown>((answer, refuse) => {
        lastId += 1;
        waiting.set(lastId, { answer, refuse: (error) => refuse(new Error(`${method}: ${error.message}`)) });
        toChromium.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      })) as DevToolsSession['send'],
    on: (event, listener) => {
      const key = keyOf(event, sessionId);
      listeners.set(key, [...(listeners.get(key) ?? []), listener as Listener]);
    },
  });

  const receive = ({ id, method, params, sessionId, result, error }: Message) => {
    if (id === undefined) {
      for (const listener of listeners.get(keyOf(method ?? '', sessionId)) ?? []) listener(params);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.refuse(new Error(error.message));
    else asked?.answer(result);
  };

  readMessages(fromChromium, receive);
  fromChromium.on('close', () => {
    for (const { refuse } of waiting.values()) refuse(new Error('Chromium is gone'));
    waiting.clear();
  });
  // A write to a browser that has just gone is answered by `close` above.
  toChromium.on('error', () => undefined);

  return { ...sessionOf(), sessionOf };
}

const keyOf = (event: string, sessionId = '') => `${sessionId} ${event}`;

/** Collects chunks until a NUL ends them: a picture's bytes come in hundreds of chunks, and joining each would be slow. */
function readMessages(stream: Readable, receive: (message: Message) => void): void {
  let chunks: Buffer[] = [];
  stream.on('data', (data: Buffer) => {
    let rest = data;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const text = Buffer.concat([...chunks, rest.subarray(0, end)]).toString();
      chunks = [];
      rest = rest.subarray(end + 1);
      receive(JSON.parse(text) as Message);
    }
    if (rest.length > 0) chunks.push(rest);
  });
}
