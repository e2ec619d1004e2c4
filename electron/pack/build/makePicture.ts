import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { writeWhole } from './writeWhole.ts';

/** Everything that decides how a picture comes out: a change makes every picture anew. */
const RECIPE = {
  /** Home's stops, a chapter's pictures, a full screen of 1920; the original's own width comes on top. */
  widths: [480, 960, 1920],
  /**
   * Measured on a painting of 2560 x 1440 in all widths: effort 3 takes three times as long as effort 1 for files 4 %
   * smaller, effort 4 fourteen times for 7 %. Colour at half resolution decodes in a fifth less time.
   */
  avif: { quality: 60, effort: 1, chromaSubsampling: '4:2:0' },
  placeholderWidth: 16,
  placeholder: { quality: 40 },
} as const;

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

/** Makes a picture's files, or finds them made before: the same original made the same way has the same key. */
export async function makePicture(original: string, cache: string): Promise<MadePicture> {
  const bytes = await readFile(original);
  const key = createHash('sha256').update(JSON.stringify(RECIPE)).update(bytes).digest('hex').slice(0, 16);
  const cached = await findMade(cache, key);
  if (cached) return cached;

  const folder = join(cache, `${key}.making-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    const made = await encode(bytes, key, folder);
    await writeWhole(join(folder, RECORD_FILE), JSON.stringify(made));
    await rm(join(cache, key), { recursive: true, force: true });
    await rename(folder, join(cache, key));
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function encode(original: Buffer, key: string, folder: string): Promise<MadePicture> {
  const { autoOrient } = await sharp(original).metadata();
  const upright = sharp(original).autoOrient().toColourspace('srgb');
  const widths = [...RECIPE.widths.filter((width) => width < autoOrient.width), autoOrient.width];

  const files: MadePicture['files'] = [];
  for (const width of widths) {
    const encoded = await upright.clone().resize({ width }).avif(RECIPE.avif).toBuffer();
    await writeWhole(join(folder, `${width}.avif`), encoded);
    files.push({ width, bytes: encoded.length, sha256: createHash('sha256').update(encoded).digest('hex') });
  }
  const tiny = await upright.clone().resize({ width: RECIPE.placeholderWidth }).webp(RECIPE.placeholder).toBuffer();
  const placeholder = `data:image/webp;base64,${tiny.toString('base64')}`;
  return { key, width: autoOrient.width, height: autoOrient.height, files, placeholder };
}

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
