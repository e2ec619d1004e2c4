import sharp from 'sharp';

const WIDTH = 1600;
const HEIGHT = 900;

/** A road towards mountains at dusk, in a few flat colours: enough to see where a picture goes, too plain to keep. */
const ROAD = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 160 90">
  <rect width="160" height="90" fill="#f3d9b1"/>
  <circle cx="112" cy="34" r="9" fill="#e8a35c"/>
  <path d="M0 52 28 30 46 44 74 22 104 48 126 34 160 54V90H0Z" fill="#8a6f80"/>
  <path d="M0 60 40 46 90 58 160 48V90H0Z" fill="#6d7f5c"/>
  <path d="M64 90C70 72 92 68 84 58 82 55 86 53 87 52L89 52C89 54 86 56 90 59 102 68 98 76 104 90Z" fill="#d8c4a0"/>
</svg>`;

/** The picture of a new pack, as a JPEG. */
export const drawRoad = (): Promise<Buffer> => sharp(Buffer.from(ROAD)).jpeg({ quality: 85 }).toBuffer();
