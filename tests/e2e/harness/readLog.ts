import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogEntry } from './KioskHarness.ts';

/** Reads the log of a data folder, oldest line first. A line that is still being written is left out. */
export async function readLog(userData: string): Promise<readonly LogEntry[]> {
  const folder = join(userData, 'logs');
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.jsonl')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  return texts
    .flatMap((text) => text.split('\n').slice(0, -1))
    .map((line) => JSON.parse(line) as LogEntry)
    .toSorted((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)));
}
