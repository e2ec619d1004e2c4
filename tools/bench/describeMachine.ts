import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg, platform, release, totalmem } from 'node:os';
import type { Kiosk } from '../../tests/e2e/harness/KioskHarness.ts';

const BYTES_PER_GB = 1_000_000_000;
/** A quiet machine has a core to spare for whatever the measurement starts next. */
const QUIET_LOAD_PER_CORE = 0.25;

/** What numbers are worth nothing without. */
export interface Machine {
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly browser: string;
  /** "software" where no graphics card draws, as on most servers. */
  readonly drawing: 'software' | 'hardware';
  readonly host: Kiosk['host'];
  readonly date: string;
  /** Of the checkout, with a plus where it has changes of its own; "unknown" where it is none. */
  readonly commit: string;
  /** Processes that wanted a core in the minute before. */
  readonly load: number;
  readonly isQuiet: boolean;
}

/** Says what a running kiosk is measured on. Its name and its address are nobody's business. */
export async function describeMachine(kiosk: Kiosk, load: number): Promise<Machine> {
  const page = await kiosk.page();
  const browser = page.context().browser();
  const session = await browser?.newBrowserCDPSession();
  const graphics = await session?.send('SystemInfo.getInfo');
  const features = graphics?.gpu.featureStatus as Readonly<Record<string, string>> | undefined;
  const cores = availableParallelism();
  return {
    cores,
    memoryGb: Math.round(totalmem() / BYTES_PER_GB),
    system: `${platform()} ${release().split('.').slice(0, 2).join('.')}`,
    browser: `Chromium ${browser?.version() ?? 'of an unknown version'}`,
    drawing: features?.gpu_compositing?.startsWith('enabled') ? 'hardware' : 'software',
    host: kiosk.host,
    date: new Date().toISOString().slice(0, 10),
    commit: nameCommit(),
    load,
    isQuiet: load <= cores * QUIET_LOAD_PER_CORE,
  };
}

function nameCommit(): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', import.meta.dirname, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    // What a benchmark writes into the pages does not change what it measures.
    const isChanged = git('status', '--porcelain', '--untracked-files=no', ':/', ':!/docs') !== '';
    return git('rev-parse', '--short', 'HEAD') + (isChanged ? '+' : '');
  } catch {
    return 'unknown';
  }
}

/** Processes that wanted a core in the last minute. */
export const readLoad = (): number => loadavg()[0] ?? 0;
