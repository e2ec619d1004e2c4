import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { MAX_AVIF_SIDE, MAX_PIXELS } from '../pictureLimits.ts';
import { createRoom } from './createRoom.ts';
import { writeWhole } from './writeWhole.ts';

/** Everything that decides how a picture comes out: a change makes every picture anew. */
export const RECIPE = {
  /** Home's stops, a chapter's pictures, a full screen of 1920; the original's own width comes on top. */
  widths: [480, 960, 1920],
  /**
   * Measured on a painting of 2560 x 1440 in all widths: effort 3 takes three times as long as effort 1 for files 4 %
   * smaller, effort 4 fourteen times for 7 %. Colour at half resolution decodes in a fifth less time.
   */
  avif: { quality: 60, effort: 1, chromaSubsampling: '4:2:0' },
  /** Sixteen pixels wide; less only for what is very tall. */
  tiny: { width: 16, height: 64, fit: 'inside' },
  placeholder: { quality: 40 },
} as const;

/**
 * Pixels that are encoded at a time, at some 25 bytes of memory each: room for one screen of 3840 x 2880 and the smaller
 * widths of another picture. What visitors zoom into is larger and has the room to itself.
 */
const encoders = createRoom(16_000_000);

const RECORD_FILE = 'picture.json';

const madePictureSchema = z.strictObject({
  key: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  files: z.array(z.strictObject({ width: z.int().positive(), bytes: z.int(), sha256: z.string() })).min(1),
  placeholder: z.string(),
});
/** A picture in all its widths, smallest first, as it lies in the cache. */
export type MadePicture = Readonly<z.infer<typeof madePictureSchema>>;

/** Where the cache keeps a picture of one width. */
export const cachedFile = (cache: string, key: string, width: number): string => join(cache, key, `${width}.avif`);

/** Stands for an original and the way it is made ready: the same original made the same way has the same key. */
export const keyOf = (original: Buffer): string =>
  createHash('sha256').update(JSON.stringify(RECIPE)).update(original).digest('hex').slice(0, 16);

/**
 * Makes a picture's files, or finds them made before. The signal interrupts between two widths, by rejecting, and leaves
 * nothing of the picture.
 */
export async function makePicture(
  original: Buffer,
  key: string,
  cache: string,
  signal?: AbortSignal,
): Promise<MadePicture> {
  const cached = await findMade(cache, key);
  if (cached) return cached;

  const folder = join(cache, `${key}.making-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    const made = await encode(original, key, folder, signal);
    await writeWhole(join(folder, RECORD_FILE), JSON.stringify(made));
    await rm(join(cache, key), { recursive: true, force: true });
    await rename(folder, join(cache, key));
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function encode(
  original: Buffer,
  key: string,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<MadePicture> {
  const picture = sharp(original, { limitInputPixels: MAX_PIXELS });
  const { autoOrient } = await picture.metadata();
  const upright = picture.autoOrient().toColourspace('srgb');
  const largest = fitAvif(autoOrient.width, autoOrient.height);
  const widths = [...RECIPE.widths.filter((width) => width < largest), largest];

  const files: MadePicture['files'] = [];
  for (const width of widths) {
    signal?.throwIfAborted();
    const pixels = (width * width * autoOrient.height) / autoOrient.width;
    const encode = () => upright.clone().resize({ width }).avif(RECIPE.avif).toBuffer();
    const encoded = await encoders.enter(pixels, encode);
    await writeWhole(join(folder, `${width}.avif`), encoded);
    files.push({ width, bytes: encoded.length, sha256: createHash('sha256').update(encoded).digest('hex') });
  }
  const tiny = await upright.clone().resize(RECIPE.tiny).webp(RECIPE.placeholder).toBuffer();
  const placeholder = `data:image/webp;base64,${tiny.toString('base64')}`;
  return { key, width: autoOrient.width, height: autoOrient.height, files, placeholder };
}

/** The picture's own width, or the most at which both its sides can be written. */
const fitAvif = (width: number, height: number): number =>
  Math.max(1, Math.floor(width * Math.min(1, MAX_AVIF_SIDE / Math.max(width, height))));

async function findMade(cache: string, key: string): Promise<MadePicture | undefined> {
  try {
    const made = madePictureSchema.parse(JSON.parse(await readFile(join(cache, key, RECORD_FILE), 'utf8')));
    for (const { width, bytes } of made.files) {
      if ((await stat(cachedFile(cache, key, width))).size !== bytes) return undefined;
    }
    return made;
  } catch {
    return undefined;
  }
}
