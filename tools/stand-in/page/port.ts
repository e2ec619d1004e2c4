import type { decode } from '../border/decode.ts';
import type { encode } from '../border/encode.ts';

type Callable = (...inputs: unknown[]) => unknown;

/** The functions that carry values as text, handed over because a page's script can import nothing. */
export interface Codec {
  readonly encode: typeof encode;
  readonly decode: typeof decode;
}

/** The events by which two worlds of one page hear each other. Their names are secret: the page's own scripts see none. */
export interface PortNames {
  readonly out: string;
  readonly into: string;
}

type Message = readonly [kind: 'call' | 'answer' | 'throw' | 'settle' | 'reject', id: number, text: string];

/** The id of the function that each side serves first, and by which the two meet. */
export type Served = 0;

/**
 * Joins two JavaScript worlds of one page, as Electron's contextBridge does: values are copied, functions and promises
 * are proxied in both directions, and a call answers synchronously because dispatching an event does. Runs in the page,
 * so it uses nothing from outside its braces. Returns the function that the other side serves.
 */
export function openPort(names: PortNames, { encode, decode }: Codec, serve?: Callable): Callable {
  const served = new Map<number, Callable>();
  const idsOfServed = new Map<Callable, number>();
  const proxies = new Map<number, Callable>();
  const awaited = new Map<number, { readonly settle: Callable; readonly reject: Callable }>();
  let lastId = 0;
  let answered: Message | undefined;

  const say = (...message: Message) =>
    document.dispatchEvent(new CustomEvent(names.out, { detail: JSON.stringify(message) }));

  const keep = (callable: Callable): number => {
    const known = idsOfServed.get(callable);
    if (known !== undefined) return known;
    lastId += 1;
    served.set(lastId, callable);
    idsOfServed.set(callable, lastId);
    return lastId;
  };

  const follow = (promise: Promise<unknown>): number => {
    lastId += 1;
    const id = lastId;
    promise.then((value) => say('settle', id, write(value))).catch((error: unknown) => say('reject', id, write(error)));
    return id;
  };

  const proxyOf = (id: number): Callable => {
    const known = proxies.get(id);
    if (known) return known;
    const proxy: Callable = (...inputs) => {
      say('call', id, write(inputs));
      const [kind, , text] = answered ?? ['throw', id, write(new Error('The other side of the bridge is gone.'))];
      answered = undefined;
      if (kind === 'throw') throw read(text);
      return read(text);
    };
    proxies.set(id, proxy);
    return proxy;
  };

  const promiseOf = (id: number) =>
    new Promise((settle, reject) => {
      awaited.set(id, { settle, reject });
    });

  const write = (value: unknown) => encode(value, { callable: keep, promise: follow });
  const read = (text: string) => decode(text, { callable: proxyOf, promise: promiseOf });

  const answer = (id: number, text: string) => {
    try {
      say('answer', id, write(served.get(id)?.(...(read(text) as unknown[]))));
    } catch (error) {
      say('throw', id, write(error));
    }
  };

  document.addEventListener(names.into, (event) => {
    const message = JSON.parse((event as CustomEvent<string>).detail) as Message;
    const [kind, id, text] = message;
    if (kind === 'call') answer(id, text);
    else if (kind === 'settle') awaited.get(id)?.settle(read(text));
    else if (kind === 'reject') awaited.get(id)?.reject(read(text));
    else answered = message;
  });

  if (serve) served.set(0 satisfies Served, serve);
  return proxyOf(0 satisfies Served);
}
