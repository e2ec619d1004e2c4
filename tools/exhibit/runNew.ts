import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from './command.ts';
import { drawRoad } from './starter/drawRoad.ts';
import { starterFiles } from './starter/starterFiles.ts';
import { nameFolder } from './summarize.ts';

/** Begins a pack in a folder that is empty or not there yet. The folder is whole or not there at all. */
export const runNew: Command = async (folder, _options, { out, signal }) => {
  const place = resolve(folder);
  const existing = await listFolder(place);
  if (existing.length > 0) {
    throw new Error(
      `${folder} is not empty: it holds ${existing[0]}. Name an empty folder, or one that is not there yet.`,
    );
  }

  // Not mkdtemp: its folders are for their maker only.
  const beside = join(dirname(place), `.new-pack-${randomUUID()}`);
  await mkdir(beside, { recursive: true });
  try {
    const files = { ...starterFiles(basename(place)), 'media/road.jpg': await drawRoad() };
    for (const [file, content] of Object.entries(files)) {
      await mkdir(dirname(join(beside, file)), { recursive: true });
      await writeFile(join(beside, file), content);
    }
    signal.throwIfAborted();
    await rmdir(place).catch(() => {});
    await rename(beside, place);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  out.write(`${nextSteps(nameFolder(place))}\n`);
  return 0;
};

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR')
      throw new Error(`${folder} is a file. Name an empty folder, or one that is not there yet.`, { cause: error });
    throw error;
  }
}

const nextSteps = (folder: string) => `A small exhibit in three languages lies in ${folder}.
  1. Write the words in ${join(folder, 'chapters', 'first')}, a file a language; ${join(folder, 'exhibit.json')} names the exhibit.
  2. Put pictures into ${join(folder, 'media')} and name them in ${join(folder, 'pictures.json')}. docs/pack.md says how.
  3. See what is missing:   npm run exhibit -- check ${folder}
  4. Make it ready to show: npm run exhibit -- build ${folder}`;
