import type { Addresses } from './addresses.ts';

/** Headers of an answer whose value may name an address of the program. */
const NAMING_ADDRESSES = new Set([
  'access-control-allow-origin',
  'content-location',
  'content-security-policy',
  'content-security-policy-report-only',
  'link',
  'location',
  'timing-allow-origin',
]);

/** Headers of a request that name where it comes from. */
const NAMING_SENDERS = new Set(['origin', 'referer']);

/**
 * The headers of an answer as Chromium must see them. Where the scheme is not CORS-enabled, what would let another origin
 * read the answer is left out, because Electron refuses such a read whatever the headers say.
 */
export function answerHeaders(
  headers: Headers,
  addresses: Addresses,
  isCorsEnabled: boolean,
): { readonly name: string; readonly value: string }[] {
  return [...headers]
    .filter(([name]) => isCorsEnabled || !name.startsWith('access-control-'))
    .map(([name, value]) => ({
      name,
      value: NAMING_ADDRESSES.has(name) ? addresses.valueToWeb(value) : value,
    }));
}

/** The headers of a request as the program must see them. */
export function requestHeaders(headers: Readonly<Record<string, string>>, addresses: Addresses): Headers {
  return new Headers(
    Object.entries(headers).map(([name, value]) => [
      name,
      NAMING_SENDERS.has(name.toLowerCase()) ? addresses.fromWeb(value) : value,
    ]),
  );
}
