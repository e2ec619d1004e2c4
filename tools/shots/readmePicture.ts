import { join, resolve } from 'node:path';
import sharp from 'sharp';

const root = resolve(import.meta.dirname, '../..');

/** Attract large, and a row of three below: what the README shows. Needs `npm run shots` to have run. */
const panels = [
  { shot: 'attract-ru-landscape', left: 0, top: 0, width: 1440 },
  { shot: 'home-ky-landscape', left: 0, top: 826, width: 472 },
  { shot: 'section-az-landscape', left: 484, top: 826, width: 472 },
  { shot: 'slideshow-ru-landscape', left: 968, top: 826, width: 472 },
];

const pieces = await Promise.all(
  panels.map(async ({ shot, left, top, width }) => ({
    input: await sharp(join(root, '.shots', `${shot}.png`))
      .resize({ width })
      .png()
      .toBuffer(),
    left,
    top,
  })),
);
await sharp({ create: { width: 1440, height: 1092, channels: 3, background: '#ffffff' } })
  .composite(pieces)
  .webp({ quality: 82 })
  .toFile(join(root, 'docs/look/kiosk.webp'));
console.log('docs/look/kiosk.webp is new.');
