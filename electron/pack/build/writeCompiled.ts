import { createHash } from 'node:crypto';
import { constants, copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Chapter, type Exhibit, FORMAT_VERSION, type Stamp } from '../../contract/exhibit.ts';
import { compiledChapterFile, compiledPictureFile, OUTLINE_FILE, STAMP_FILE, SUMS_FILE } from '../compiledFiles.ts';
import { cachedFile, type MadePicture } from './makePicture.ts';
import { writeWhole } from './writeWhole.ts';

/** Everything that a compiled pack is made of. */
export interface CompiledPack {
  readonly exhibit: Exhibit;
  readonly chapters: readonly Chapter[];
  readonly pictures: readonly MadePicture[];
}

/** Writes a compiled pack into an empty folder, the stamp last: a folder without a stamp is no pack. */
export async function writeCompiled(
  folder: string,
  cache: string,
  { exhibit, chapters, pictures }: CompiledPack,
): Promise<void> {
  const sums: Record<string, string> = {};
  const write = async (file: string, content: unknown) => {
    const text = `${JSON.stringify(content)}\n`;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeWhole(join(folder, file), text);
    sums[file] = createHash('sha256').update(text).digest('hex');
  };

  await write(SUMS_FILE, await placePictures(folder, cache, pictures));
  for (const chapter of chapters) await write(compiledChapterFile(chapter.id), chapter);
  await write(OUTLINE_FILE, exhibit);

  const stamp: Stamp = { formatVersion: FORMAT_VERSION, id: exhibit.id, version: exhibit.version, sums: { ...sums } };
  await write(STAMP_FILE, stamp);
}

/** Puts the pictures in their places and gives the SHA-256 of each file. */
async function placePictures(
  folder: string,
  cache: string,
  pictures: readonly MadePicture[],
): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const { key, files } of pictures) {
    for (const { width, sha256 } of files) {
      const file = compiledPictureFile(key, width);
      if (sums[file] !== undefined) continue;
      sums[file] = sha256;
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await placeFile(cachedFile(cache, key, width), join(folder, file));
    }
  }
  return sums;
}

/** Links where the disk can, so that 20,000 pictures take no room twice; USB sticks cannot. */
async function placeFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}
