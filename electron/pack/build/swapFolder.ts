import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What the folder that gives way is called until it is deleted. */
const OLD_ENDING = '.old';

/**
 * Puts a finished folder in the place of another. No file of the one ever lies beside a file of the other. No system
 * that we know swaps two folders in one step for Node: between two renames neither is in place, and `restoreFolder`
 * mends what a power cut leaves just there.
 */
export async function swapFolder(finished: string, place: string): Promise<void> {
  const old = `${finished}${OLD_ENDING}`;
  const hadOne = await rename(place, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw new Error(`${place} cannot be replaced (${error.code}): another program may have it open`, {
        cause: error,
      });
    },
  );
  try {
    await rename(finished, place);
  } catch (error) {
    if (hadOne) await rename(old, place);
    throw error;
  }
  await flushFolder(dirname(place));
  await rm(old, { recursive: true, force: true });
}

/** Puts back what an interrupted swap took away, and deletes what interrupted builds left in their workshop. */
export async function restoreFolder(workshop: string, place: string): Promise<void> {
  for (const name of await readdir(workshop).catch(() => [])) {
    const left = join(workshop, name);
    const isBack =
      name.endsWith(OLD_ENDING) &&
      (await rename(left, place).then(
        () => true,
        () => false,
      ));
    if (!isBack) await rm(left, { recursive: true, force: true });
  }
}

/** Windows keeps folders in order by itself and lets nobody open them. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
