import { posix } from 'node:path';
import type { KioskHost } from './addresses.ts';

const PICTURES_AND_SOUND = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg; codecs=opus',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
};

/** A pack gives what is seen and heard, never a page, a script or a style. */
const TYPES: Readonly<Record<KioskHost, Readonly<Record<string, string>>>> = {
  app: {
    ...PICTURES_AND_SOUND,
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.svg': 'image/svg+xml; charset=utf-8',
    '.woff2': 'font/woff2',
  },
  pack: PICTURES_AND_SOUND,
};

/** The media type of a file by its ending; nothing for endings that the host does not serve. */
export function mediaTypeOf(host: KioskHost, path: string): string | undefined {
  const ending = posix.extname(path).toLowerCase();
  return Object.hasOwn(TYPES[host], ending) ? TYPES[host][ending] : undefined;
}
