import { mkdirSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { holdLock } from './lockFile.ts';
import { leaveWord, takeWords } from './words.ts';

/** What a second start of the program tells the first. */
export interface SecondStart {
  readonly argv: readonly string[];
  readonly workingDirectory: string;
  readonly data: unknown;
}

export interface InstanceLock {
  /** True for the first start with this data folder; a later one leaves word for the first and gets false. */
  readonly request: (start: SecondStart, onSecondStart: (start: SecondStart) => void) => boolean;
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/** One start at a time for one data folder, as Chromium’s own singleton does it. */
export function createInstanceLock(userData: () => string): InstanceLock {
  let release: (() => void) | undefined;

  const request: InstanceLock['request'] = (start, onSecondStart) => {
    if (release) return true;
    const starts = join(userData(), 'stand-in.starts');
    mkdirSync(starts, { recursive: true });
    const unlock = holdLock(join(userData(), 'stand-in.lock'));
    if (!unlock) {
      leaveWord(starts, start);
      return false;
    }
    const watcher = watch(starts, () => {
      for (const second of takeWords<SecondStart>(starts)) onSecondStart(second);
    }).unref();
    release = () => {
      watcher.close();
      rmSync(starts, { recursive: true, force: true });
      unlock();
    };
    process.once('exit', release);
    return true;
  };

  return {
    request,
    isHeld: () => release !== undefined,
    release: () => {
      if (release) process.off('exit', release);
      release?.();
      release = undefined;
    },
  };
}
