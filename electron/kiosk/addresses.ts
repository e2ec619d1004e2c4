/** The one scheme that the program speaks; `app` is the program itself, `pack` the chosen pack's pictures and sound. */
export const SCHEME = 'kiosk';
export const APP_ORIGIN = 'kiosk://app';
export const PAGE_URL = 'kiosk://app/index.html';
export const PACK_URL = 'kiosk://pack/';

const HOSTS = ['app', 'pack'] as const;
export type KioskHost = (typeof HOSTS)[number];

export interface KioskAddress {
  readonly host: KioskHost;
  /** Relative and still percent-encoded: `resolveInside` decodes it, once. */
  readonly path: string;
}

/** Takes an address apart, or answers nothing where it is not one of ours: other hosts, ports and user names are not. */
export function parseAddress(address: string): KioskAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password, pathname } = new URL(address);
  const known = HOSTS.find((name) => name === host);
  if (protocol !== `${SCHEME}:` || known === undefined || username !== '' || password !== '') return undefined;
  return { host: known, path: pathname.slice(1) };
}
