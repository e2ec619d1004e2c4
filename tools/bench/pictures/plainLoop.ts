import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { RECIPE } from '../../../electron/pack/build/makePicture.ts';
import { MAX_SIDE } from '../../../electron/pack/pictureLimits.ts';
import { MASTER } from '../../exhibit/import/prepareOriginal.ts';
import { sayCost } from './cost.ts';

/**
 * Run as a process of its own: the shortest program that writes the same pictures, so many at once as it is told. It checks
 * nothing, remembers nothing, and what it leaves when it is interrupted is half a folder.
 */
const [atOnce = '1', photographs = '', work = ''] = process.argv.slice(2);
await mkdir(work, { recursive: true });
const names = (await readdir(photographs)).values();

await Promise.all(
  Array.from({ length: Number(atOnce) }, async () => {
    for (const name of names) {
      const master = await sharp(join(photographs, name))
        .autoOrient()
        .toColourspace('srgb')
        .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
        .jpeg(MASTER)
        .toBuffer({ resolveWithObject: true });
      await writeFile(join(work, name), master.data);
      const picture = sharp(await readFile(join(work, name)))
        .autoOrient()
        .toColourspace('srgb');
      for (const width of [...RECIPE.widths.filter((width) => width < master.info.width), master.info.width]) {
        await picture
          .clone()
          .resize({ width })
          .avif(RECIPE.avif)
          .toFile(join(work, `${name}-${width}.avif`));
      }
      await picture
        .clone()
        .resize(RECIPE.tiny)
        .webp(RECIPE.placeholder)
        .toFile(join(work, `${name}.webp`));
    }
  }),
);
sayCost();
