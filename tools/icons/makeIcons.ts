import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { appIcon } from '../../renderer/ornament/compose/appIcon.ts';
import { toSvg } from '../../renderer/ornament/toSvg.ts';
import { type IconImage, icnsOf, icoOf } from './iconFiles.ts';

const folder = resolve(import.meta.dirname, '../../assets/icons');
const SIDES = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
/** Windows takes no more. */
const ICO_MOST = 256;

const draw = async (side: number): Promise<IconImage> => {
  const svg = toSvg(appIcon(side), { size: [side, side] });
  return { side, png: await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer() };
};

await mkdir(folder, { recursive: true });
const images = await Promise.all(SIDES.map(draw));
const largest = images.at(-1);
await writeFile(join(folder, 'icon.svg'), `${toSvg(appIcon())}\n`);
if (largest) await writeFile(join(folder, 'icon.png'), largest.png);
await writeFile(join(folder, 'icon.ico'), icoOf(images.filter(({ side }) => side <= ICO_MOST)));
await writeFile(join(folder, 'icon.icns'), icnsOf(images));
console.log(`Icons of ${SIDES.join(', ')} pixels are in assets/icons.`);
