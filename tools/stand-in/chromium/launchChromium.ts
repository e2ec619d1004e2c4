import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type DevTools, openDevTools } from './devTools.ts';
import { chromiumFlags, type FlagWishes } from './flags.ts';

/** A running browser, its profile in a temporary folder of its own. */
export interface Chromium {
  readonly devTools: DevTools;
  /** `Chrome/156.0.8078.79` and the like. */
  readonly product: string;
  /** The address of its DevTools port, where one was wished for. */
  readonly endpoint?: string;
  /** Resolves when the process has ended, by whatever hand. */
  readonly gone: Promise<void>;
  /** Ends the browser and removes its profile; resolves when both are gone. */
  readonly close: () => Promise<void>;
}

/** A browser that has not ended so long after it was asked to is killed. */
const PATIENCE_MS = 2_000;

const LISTENING = /DevTools listening on (ws:\S+)/;

/** Starts Chromium. Rejects with a sentence that carries Chromium's own last words where it does not come up. */
export async function launchChromium(path: string, wishes: Omit<FlagWishes, 'profile'>): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'ortaq-yol-chromium-'));
  const browser = spawn(path, chromiumFlags({ ...wishes, profile }), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A process group of its own: Ctrl+C reaches the program first, which then ends the browser.
    detached: process.platform !== 'win32',
  });
  const gone = new Promise<void>((end) => {
    browser.once('exit', () => end());
    browser.once('error', () => end());
  });
  const cleanUp = () => {
    killGroup(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  process.once('exit', cleanUp);

  const said = readWords(browser);
  const [, , , toChromium, fromChromium] = browser.stdio;
  const devTools = openDevTools(toChromium as Writable, fromChromium as Readable);
  try {
    const { product } = await Promise.race([devTools.send('Browser.getVersion'), gone.then(() => fail(said.words()))]);
    const endpoint = wishes.isObserved ? await said.until(LISTENING) : undefined;
    const close = async () => {
      const timer = setTimeout(() => killGroup(browser), PATIENCE_MS);
      devTools.send('Browser.close').catch(() => undefined);
      await gone;
      clearTimeout(timer);
      process.off('exit', cleanUp);
      cleanUp();
    };
    return { devTools, product, gone, close, ...(endpoint === undefined ? {} : { endpoint }) };
  } catch (error) {
    process.off('exit', cleanUp);
    cleanUp();
    const reason = said.words() || (error instanceof Error && error.message) || 'it ended without a word';
    throw new Error(`${path} did not start: ${reason}`);
  }
}

const fail = (words: string) => Promise.reject(new Error(words));

/** The browser leads a group of its own, so that its helpers end with it. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended between the question and the signal.
  }
}

/** Keeps what Chromium says on its error stream: the DevTools address, and its last words where it fails. */
function readWords(browser: ChildProcess) {
  let words = '';
  const heard = new Set<() => void>();
  browser.on('error', (error) => {
    words += error.message;
  });
  browser.stderr?.on('data', (data: Buffer) => {
    words = (words + data).slice(-4_000);
    for (const listener of heard) listener();
  });
  return {
    words: () => words.trim().split('\n').slice(-3).join(' '),
    until: (pattern: RegExp) =>
      new Promise<string>((found) => {
        const look = () => {
          const [, match] = pattern.exec(words) ?? [];
          if (match === undefined) return;
          heard.delete(look);
          found(match);
        };
        heard.add(look);
        look();
      }),
  };
}
