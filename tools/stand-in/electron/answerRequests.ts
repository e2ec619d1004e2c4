import type { Input, OnBeforeRequestListenerDetails } from 'electron';
import type { Addresses } from '../border/addresses.ts';
import { answerHeaders, requestHeaders } from '../border/headers.ts';
import type { DevTools, DevToolsEvent } from '../chromium/devTools.ts';
import type { AskedAddress, Observe } from '../observe.ts';
import type { Contents } from './createContents.ts';
import type { RequestFilter } from './createWebRequest.ts';
import { mayNavigate } from './mayNavigate.ts';
import { resourceTypeOf } from './resourceTypes.ts';
import type { AnsweredScheme, Schemes } from './schemes.ts';

type Paused = DevToolsEvent<'Fetch.requestPaused'>;
type Outcome = AskedAddress['outcome'];

export interface RequestParts {
  readonly devTools: DevTools;
  readonly addresses: Addresses;
  readonly schemes: Schemes;
  readonly filter: RequestFilter;
  readonly observe: Observe;
  /** The path of the question that the stand-in's own script in a page asks about keys. */
  readonly questionPath: string;
  readonly contentsOf: (frameId: string) => Contents | undefined;
}

/**
 * Answers every request of every page, frame and worker: the program's schemes by its handlers, after it has been asked
 * whether the request may be made at all; anything else fails, so that the program is offline by construction.
 */
export async function answerRequests(parts: RequestParts): Promise<void> {
  const { devTools, addresses, schemes, filter, observe, questionPath, contentsOf } = parts;

  const fail = async (
    { requestId }: Paused,
    errorReason: 'Aborted' | 'BlockedByClient' | 'Failed' | 'InternetDisconnected',
  ) => {
    await devTools.send('Fetch.failRequest', { requestId, errorReason });
  };

  const handle = async (
    paused: Paused,
    address: string,
    { handler, isCorsEnabled }: AnsweredScheme,
  ): Promise<Outcome> => {
    const { requestId, request } = paused;
    try {
      const body = readBody(paused);
      const response = await handler(
        new Request(address, {
          method: request.method,
          headers: requestHeaders(request.headers, addresses),
          ...(body ? { body } : {}),
        }),
      );
      if (response.type === 'error') throw new Error('Response.error()');
      await devTools.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: response.status,
        responseHeaders: answerHeaders(response.headers, addresses, isCorsEnabled),
        body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      });
      return response.status;
    } catch {
      await fail(paused, 'Failed');
      return 'failed';
    }
  };

  const answer = async (paused: Paused): Promise<Outcome | undefined> => {
    const { requestId, request, resourceType, frameId } = paused;
    const { pathname, search } = new URL(request.url);
    const contents = contentsOf(frameId);
    if (pathname === questionPath) {
      const input = JSON.parse(decodeURIComponent(search.slice(1))) as Input;
      const responseCode = contents?.isKeyPrevented(input) ? 403 : 204;
      await devTools.send('Fetch.fulfillRequest', { requestId, responseCode });
      return undefined;
    }
    // Chromium looks for an icon of its own accord; Electron does not.
    if (pathname === '/favicon.ico' && resourceType === 'Other') {
      await devTools.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
      return undefined;
    }
    const address = addresses.fromWeb(request.url) + (request.urlFragment ?? '');
    // A window that a page has just opened, or a hand: its page is closed as soon as it is seen.
    if (!contents && resourceType === 'Document') {
      await fail(paused, 'Aborted');
      return undefined;
    }
    if (contents && resourceType === 'Document' && !mayNavigate(contents, paused, address)) {
      await fail(paused, 'Aborted');
      return 'prevented';
    }
    if (await filter.isCancelled(detailsOf(paused, address, contents))) {
      await fail(paused, 'BlockedByClient');
      return 'cancelled';
    }
    const scheme = schemes.answererOf(address);
    if (scheme) return handle(paused, address, scheme);
    await fail(paused, 'InternetDisconnected');
    return 'offline';
  };

  devTools.on('Fetch.requestPaused', (paused) => {
    const address = addresses.fromWeb(paused.request.url);
    answer(paused).then(
      (outcome) => {
        if (outcome !== undefined) observe({ standIn: 'request', address, kind: paused.resourceType, outcome });
      },
      // Whoever asked has gone in the meantime.
      () => undefined,
    );
  });
  await devTools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/** The whole body, buffered: here nothing is streamed to the program. */
function readBody({ request: { postDataEntries, hasPostData } }: Paused): Buffer<ArrayBuffer> | undefined {
  if (!hasPostData) return undefined;
  return Buffer.concat((postDataEntries ?? []).map(({ bytes = '' }) => Buffer.from(bytes, 'base64')));
}

let lastRequest = 0;

function detailsOf(paused: Paused, url: string, contents: Contents | undefined): OnBeforeRequestListenerDetails {
  const { request, resourceType, frameId } = paused;
  const frame = contents?.frames.find(frameId) ?? null;
  lastRequest += 1;
  return {
    id: lastRequest,
    url,
    method: request.method,
    resourceType: resourceTypeOf(resourceType, frame?.parent === null),
    referrer: '',
    timestamp: Date.now(),
    uploadData: [],
    frame,
    ...(contents ? { webContents: contents.webContents, webContentsId: contents.webContents.id } : {}),
  };
}
