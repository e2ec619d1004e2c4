/** A call to Electron that Chromium could not do as Electron does, or that a test may want to know of. */
export interface ElectronCall {
  /** `BrowserWindow.setAlwaysOnTop` and the like. */
  readonly name: string;
  readonly inputs: readonly unknown[];
}

/** An address that the page asked for, as the program knows it, and what came of it: a status, or why there is none. */
export interface AskedAddress {
  readonly address: string;
  /** Chromium’s resource type: `Document`, `Image`, `XHR` … */
  readonly kind: string;
  readonly outcome: number | 'prevented' | 'cancelled' | 'offline' | 'failed';
}

/** One line of what `--observe` prints. */
export type Observation =
  /** The browser is up; its DevTools can be looked into at this address. */
  | { readonly standIn: 'endpoint'; readonly endpoint: string }
  | ({ readonly standIn: 'call' } & ElectronCall)
  | ({ readonly standIn: 'request' } & AskedAddress)
  /** An error on the page’s console, an uncaught exception, or something that its policy forbade. */
  | { readonly standIn: 'fault'; readonly text: string };

export type Observe = (observation: Observation) => void;

/** Prints observations as lines of JSON among whatever the program prints; without an onlooker it keeps still. */
export function createObserver(isObserved: boolean, print: (line: string) => void): Observe {
  if (!isObserved) return () => undefined;
  return (observation) => print(JSON.stringify(observation, plainly));
}

/** What JSON cannot carry is named instead. */
const plainly = (_key: string, value: unknown): unknown => {
  if (typeof value === 'function') return '[function]';
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof RegExp || value instanceof Error) return String(value);
  return value === undefined ? null : value;
};

/** Reads a line of what a stand-in printed; what the program itself printed is none. */
export function parseObservation(line: string): Observation | undefined {
  if (!line.startsWith('{"standIn":')) return undefined;
  return JSON.parse(line) as Observation;
}
