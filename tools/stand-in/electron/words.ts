import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves word in a folder for another process: whole, or not at all. */
export function leaveWord(folder: string, word: unknown): void {
  const draft = join(folder, `${process.pid}.draft`);
  writeFileSync(draft, JSON.stringify(word));
  renameSync(draft, join(folder, `${process.pid}.json`));
}

/** Reads and removes what other processes have left in a folder. */
export function takeWords<T>(folder: string): readonly T[] {
  return listWords(folder).map((name) => {
    const path = join(folder, name);
    const word = JSON.parse(readFileSync(path, 'utf8')) as T;
    rmSync(path);
    return word;
  });
}

function listWords(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    // The folder went with the lock.
    return [];
  }
}
