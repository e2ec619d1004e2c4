import { join } from 'node:path';
import sharp from 'sharp';
import { MAX_PIXELS, MAX_SIDE } from '../pictureLimits.ts';
import { aFlaw, anError, type Problem } from '../problem.ts';
import type { OnProgress } from '../progress.ts';
import type { Entry } from '../source/parseEntry.ts';
import type { PictureSource } from '../source/pictureSource.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Formats of cameras, scanners and painters that need no second file and run no script. */
const FORMATS: readonly string[] = ['jpeg', 'png', 'webp', 'heif', 'tiff'];
/** Small enough to be quick, and every byte of the original is read on the way. */
const THUMBNAIL_WIDTH = 16;
/** As many as there are cores on the smallest machine that curators use. */
const AT_ONCE = 2;

/** Decodes every picture, and names those that cannot be shown and those that are needlessly large. */
export async function findBrokenPictures(
  { pictures, folder }: SourcePack,
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<Problem[]> {
  const wanted = pictures.entries.filter(({ value }) => !value.withdrawn && folder.files.has(value.file));
  const problems: Problem[][] = [];
  const queue = wanted.entries();
  let done = 0;

  const work = async () => {
    for (const [index, entry] of queue) {
      signal?.throwIfAborted();
      problems[index] = await examine(entry, join(folder.root, folder.files.get(entry.value.file) ?? ''));
      done++;
      onProgress({ what: 'checking pictures', done, total: wanted.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return problems.flat();
}

async function examine({ value, file, lineOf }: Entry<PictureSource>, path: string): Promise<Problem[]> {
  const line = lineOf('file');
  try {
    const picture = sharp(path, { limitInputPixels: MAX_PIXELS });
    const { format, width, height } = await picture.metadata();
    if (!FORMATS.includes(format)) {
      const message = `“${value.file}” is ${format}, which is not shown`;
      return [anError({ file, line, code: 'broken-picture', message, remedy: 'Save it as JPEG or PNG' })];
    }
    await picture.resize(THUMBNAIL_WIDTH).raw().toBuffer();
    if (Math.max(width, height) <= MAX_SIDE || value.deepZoom) return [];
    const message = `“${value.file}” is ${width} × ${height} pixels, more than ${MAX_SIDE} on its long side`;
    const remedy = 'Make it smaller, or keep it for visitors to zoom into with "deepZoom": true';
    return [aFlaw({ file, line, code: 'large-picture', message, remedy })];
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    const message = `“${value.file}” is broken: ${reason}`;
    return [anError({ file, line, code: 'broken-picture', message, remedy: 'Put a good copy in its place' })];
  }
}
