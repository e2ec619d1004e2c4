import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { KioskOptions } from './KioskHarness.ts';

export interface DataFolder {
  readonly path: string;
  /** Removes the folder if it was made for this walk alone. */
  readonly remove: () => Promise<void>;
}

/** Lays out the program's data folder as a technician would: the settings, and the museum's own pack. */
export async function makeDataFolder({ userData, settings, pack }: KioskOptions): Promise<DataFolder> {
  const path = userData ?? (await mkdtemp(join(tmpdir(), 'ortaq-yol-data-')));
  await mkdir(path, { recursive: true });
  if (settings) await writeFile(join(path, 'settings.json'), JSON.stringify(settings));
  if (pack !== undefined) await cp(pack, join(path, 'packs', basename(resolve(pack))), { recursive: true });
  return {
    path,
    remove: async () => {
      // Windows lets go of a browser's files a moment after the browser has ended.
      if (userData === undefined) await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
