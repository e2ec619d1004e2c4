import type { Page } from 'playwright-core';
import type { PowerEvent } from '../../../tools/stand-in/electron/createPower.ts';
import type { AskedAddress, ElectronCall } from '../../../tools/stand-in/observe.ts';
import type { Touch } from './touch.ts';

export type { AskedAddress, ElectronCall };

/** How a kiosk is started for a walk. */
export interface KioskOptions {
  /** The glass in CSS pixels; real Electron keeps the display that it finds. 1920x1080 where nothing is said. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Written to `settings.json` in the data folder before the start. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A museum's own pack, source with `compiled/` or compiled alone; the shipped one where nothing is said. */
  readonly pack?: string;
  /** The folder of a built program, with `package.json` and `out/`; this checkout's where nothing is said. */
  readonly program?: string;
  /** The data folder; a fresh one that is removed at the end where nothing is said. */
  readonly userData?: string;
}

/** One line of the program's log. */
export interface LogEntry {
  readonly time: string;
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: unknown;
}

/** A running kiosk, whoever plays Electron in it. */
export interface Kiosk {
  readonly host: 'stand-in' | 'electron';
  readonly userData: string;
  /** The page that is on the glass now. After a crash it is another: ask again. */
  readonly page: () => Promise<Page>;
  /** Fingers on that page. */
  readonly touch: Touch;
  /** What the program has written to its log so far. */
  readonly log: () => Promise<readonly LogEntry[]>;
  /** Calls to Electron that Chromium cannot do. Throws in real Electron, which does them: ask for `host` first. */
  readonly calls: () => readonly ElectronCall[];
  /** Every address that the page asked for, and what came of it. */
  readonly requests: () => readonly AskedAddress[];
  /** Errors on the console, uncaught exceptions and everything that the content security policy forbade. */
  readonly violations: () => readonly string[];
  /** Tells the program that the machine goes to sleep, is locked, or comes back from it. */
  readonly power: (event: PowerEvent) => Promise<void>;
  /** Ends the renderer as a bug in it would. Resolves when it is gone. */
  readonly crash: () => Promise<void>;
  /** Quits the program. Rejects where it did not end well: a walk ends with nothing left behind. */
  readonly close: () => Promise<void>;
}
