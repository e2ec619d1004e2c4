import { constants } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Asks the disk itself to hold what was written; Windows cannot do that for a folder. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Writes a file so that a power cut at any moment leaves the old text or the new one, whole. Throws what the disk throws. */
export async function replaceWhole(
  path: string,
  text: string,
  beforeReplacing: () => Promise<void> = async () => undefined,
): Promise<void> {
  const beside = `${path}.new`;
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeReplacing();
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await flush(dirname(path));
}

/** Copies `settings.json` to the first free `settings.broken-<n>.json` beside it and says which. Never overwrites. */
export async function keepAside(path: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const aside = path.replace(/\.json$/, `.broken-${n}.json`);
    try {
      await copyFile(path, aside, constants.COPYFILE_EXCL);
      await flush(aside);
      return aside;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
