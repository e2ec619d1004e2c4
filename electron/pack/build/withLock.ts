import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOCK_FILE = 'lock';
const LOOK_AGAIN_AFTER_MS = 200;
/** The holder's id is written at once; a lock that has been without one for as long was left by a power cut. */
const NAMELESS_FOR_MS = 5000;

/** Does a piece of work in a folder while no other process does any there; waits until the other is done. */
export async function withLock<T>(folder: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, LOCK_FILE);
  await mkdir(folder, { recursive: true });
  while (!(await take(lock))) {
    if (await isForsaken(lock)) await rm(lock, { force: true });
    else await sleep(LOOK_AGAIN_AFTER_MS, undefined, signal ? { signal } : {});
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that took the lock is gone. */
async function isForsaken(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!Number.isInteger(holder) || holder <= 0) {
    const made = await stat(lock).catch(() => undefined);
    return made !== undefined && Date.now() - made.mtimeMs > NAMELESS_FOR_MS;
  }
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
