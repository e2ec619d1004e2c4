import { mkdir, readdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';

const FOLDER = resolve(import.meta.dirname, '../../../.cache/bench/photographs');
export const PHOTOGRAPHS = 24;
/** 12 megapixels, as telephones have them. */
const SIZE = { width: 4000, height: 3000 };
/** So coarse are the shapes in them, and so fine is the grain; the files weigh about 4 MB, as real ones do. */
const SHAPES = { width: 80, height: 60 };
const GRAIN = { width: 2000, height: 1500 };
const GRAIN_STRENGTH = 24;
const SIDEWAYS = 6;

/** Makes the photographs that the benchmark imports, once for a machine, and gives their folder. */
export async function makePhotographs(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const there = new Set(await readdir(FOLDER));
  for (let number = 1; number <= PHOTOGRAPHS; number++) {
    const name = `photograph-${number}.jpg`;
    if (there.has(name)) continue;
    await makePhotograph(number, join(FOLDER, `.${name}`));
    await rename(join(FOLDER, `.${name}`), join(FOLDER, name));
  }
  return FOLDER;
}

async function makePhotograph(seed: number, path: string): Promise<void> {
  const random = createRandom(seed);
  const noise = ({ width, height }: typeof SIZE, channels: 3 | 4, fill: () => number) =>
    sharp(Buffer.from(Uint8Array.from({ length: width * height * channels }, fill)), {
      raw: { width, height, channels },
    });
  const grain = await noise(GRAIN, 3, () => 128 + (random() - 0.5) * GRAIN_STRENGTH)
    .resize({ ...SIZE, fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const shapes = await noise(SHAPES, 3, () => random() * 256)
    .resize({ ...SIZE, fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  await sharp(shapes)
    .composite([{ input: grain, blend: 'hard-light' }])
    .withExif({ IFD0: { Make: 'Bench' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 52/1 0/1' } })
    .withMetadata(seed % 3 === 0 ? { orientation: SIDEWAYS } : {})
    .jpeg({ quality: 90 })
    .toFile(path);
}

/** Numbers between 0 and 1 that are the same on every machine (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
