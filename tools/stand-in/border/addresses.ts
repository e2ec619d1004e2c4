/**
 * Translates addresses at the border between the program and Chromium: Chromium cannot be taught a scheme from outside,
 * so `kiosk://app/x` travels there as `https://app.kiosk.invalid/x`, a name that can never resolve (RFC 2606).
 */
export interface Addresses {
  /** Makes a scheme known. Until then its addresses pass as they are. */
  readonly register: (scheme: string) => void;
  /** For Chromium: `kiosk://app/x` becomes `https://app.kiosk.invalid/x`; any other text stays. */
  readonly toWeb: (address: string) => string;
  /** For the program: `https://app.kiosk.invalid/x` becomes `kiosk://app/x`; any other text stays. */
  readonly fromWeb: (address: string) => string;
  /** Every address and every bare `kiosk:` within a header’s value, for Chromium. */
  readonly valueToWeb: (value: string) => string;
}

const PROGRAM_ADDRESS = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i;
const WEB_ADDRESS = /^https:\/\/([^/?#:]+)\.([a-z0-9+-]+)\.invalid(?=[/?#]|$)/i;
const ADDRESS_IN_VALUE = /\b([a-z][a-z0-9+.-]*):\/\/([^/?#\s;,'">]+)/gi;
/** A policy's source may be a scheme alone. */
const SCHEME_IN_VALUE = /(?<![^\s;,])([a-z][a-z0-9+.-]*):(?![^\s;,])/gi;

export function createAddresses(): Addresses {
  const schemes = new Set<string>();
  const webOrigin = (text: string, scheme: string, host: string) =>
    schemes.has(scheme.toLowerCase()) ? `https://${host}.${scheme}.invalid`.toLowerCase() : text;

  return {
    register: (scheme) => void schemes.add(scheme),
    toWeb: (address) => address.replace(PROGRAM_ADDRESS, webOrigin),
    fromWeb: (address) =>
      address.replace(WEB_ADDRESS, (text, host: string, scheme: string) =>
        schemes.has(scheme.toLowerCase()) ? `${scheme}://${host}`.toLowerCase() : text,
      ),
    valueToWeb: (value) =>
      value
        .replace(ADDRESS_IN_VALUE, webOrigin)
        .replace(SCHEME_IN_VALUE, (text, scheme: string) => webOrigin(text, scheme, '*')),
  };
}
