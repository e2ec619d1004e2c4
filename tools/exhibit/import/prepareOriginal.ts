import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import sharp, { type Metadata } from 'sharp';
import { describeTrouble } from '../../../electron/pack/build/describeTrouble.ts';
import { MAX_AVIF_SIDE, MAX_PIXELS, MAX_SIDE } from '../../../electron/pack/pictureLimits.ts';
import type { Problem } from '../../../electron/pack/problem.ts';

type Change = Pick<Problem, 'message' | 'remedy'>;

/** A picture that is fit for the pack, in bytes, or why the file is none, in two parts of a sentence without full stops. */
export type Prepared =
  | {
      readonly status: 'prepared';
      readonly sha256: string;
      readonly bytes: Buffer;
      readonly ending: 'jpg' | 'png';
      /** What was done to it that its owner should know of, in two parts of a sentence each. */
      readonly changes: readonly Change[];
    }
  | { readonly status: 'known'; readonly sha256: string }
  | { readonly status: 'refused'; readonly reason: string; readonly remedy: string };

const FORMATS: readonly string[] = ['jpeg', 'png', 'webp', 'heif', 'tiff'];
/**
 * Twice pressed, here and for the screen, a photograph must not show it: colour stays at full resolution. Files a tenth
 * smaller would need the whole picture in memory.
 */
export const MASTER = { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false } as const;
/** As much of a file as says that it is SVG or HEIC. */
const HEAD_BYTES = 1024;

/**
 * Makes a picture for the pack of any file: upright, in sRGB, of 3840 pixels at most unless visitors zoom into it, and
 * without anything that a camera or a person wrote into it. What `isKnown` says by its SHA-256 is not made again. Never
 * throws for what is in the file.
 */
export async function prepareOriginal(
  path: string,
  deepZoom: boolean,
  isKnown: (sha256: string) => boolean,
): Promise<Prepared> {
  try {
    const head = await readHead(path);
    const unfit = typeof head === 'string' ? findUnfit(head) : head;
    if (unfit) return unfit;
    const sha256 = await hashFile(path);
    return isKnown(sha256) ? { status: 'known', sha256 } : await makeMaster(path, sha256, deepZoom);
  } catch (error) {
    const trouble = describeTrouble(error);
    // What libvips says is shared by all that it works on at the moment, and may be about another picture.
    return trouble ? refuse(`It cannot be read: ${trouble.reason}`, trouble.remedy) : DAMAGED;
  }
}

const refuse = (reason: string, remedy: string): Prepared => ({ status: 'refused', reason, remedy });

const DAMAGED = refuse('The picture is damaged or breaks off in the middle', 'Put a good copy in its place');

/** The beginning of a file, a letter a byte, or why there is none. */
async function readHead(path: string): Promise<string | Prepared> {
  const found = await stat(path);
  if (!found.isFile()) return refuse('It is no file', 'Name a picture, or the folder that holds some');
  if (found.size === 0) return refuse('The file is empty', 'Put a good copy in its place');
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES));
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What can be said of a file before a decoder touches it: its first letters give its format away, its name does not. */
function findUnfit(head: string): Prepared | undefined {
  if (READABLE.test(head)) return undefined;
  if (/^.{4}ftyp(hei|hev|mif1|msf1)/s.test(head)) return HEIC;
  return /<svg[\s>]/i.test(head)
    ? refuse('It is an SVG drawing, which can hold programs and is not let in', 'Save it as PNG')
    : refuse('It is no picture that can be read here, whatever its name says', 'Save it as JPEG or PNG');
}

/** How JPEG, PNG, GIF, WebP, TIFF (two orders of bytes, two lengths) and AVIF begin. */
const READABLE = /^\xff\xd8|^\x89PNG|^GIF8|^RIFF.{4}WEBP|^II[*+]\0|^MM\0[*+]|^.{4}ftyp.{0,40}avif/s;

const HEIC = refuse(
  'It is HEIC, the format of iPhones, which cannot be read here',
  'Save it as JPEG: in Preview on a Mac (File, Export) or in Photos on Windows (Save as); ' +
    'for new photographs choose Settings, Camera, Formats, Most Compatible on the iPhone',
);

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function makeMaster(path: string, sha256: string, deepZoom: boolean): Promise<Prepared> {
  // Only the head is read here, so the size may be any.
  const metadata = await sharp(path, { limitInputPixels: false }).metadata();
  const refusal = judge(metadata);
  if (refusal) return refusal;

  const side = deepZoom ? MAX_AVIF_SIDE : MAX_SIDE;
  const picture = sharp(path, { limitInputPixels: MAX_PIXELS });
  const isTransparent = metadata.hasAlpha && !(await picture.stats()).isOpaque;
  const upright = picture
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const bytes = await (isTransparent ? upright.png() : upright.removeAlpha().jpeg(MASTER)).toBuffer();
  return {
    status: 'prepared',
    sha256,
    bytes,
    ending: isTransparent ? 'png' : 'jpg',
    changes: describeChanges(metadata),
  };
}

function judge({ format, width, height, pages = 1, compression }: Metadata): Prepared | undefined {
  if (compression === 'hevc') return HEIC;
  if (pages > 1) {
    return format === 'tiff'
      ? refuse(`It holds ${pages} pages`, 'Save each page as a file of its own')
      : refuse('It is animated', 'Save the one picture of it that is meant as JPEG or PNG');
  }
  if (!FORMATS.includes(format)) return refuse(`It is ${format}, which is not shown`, 'Save it as JPEG or PNG');
  if (width * height > MAX_PIXELS) {
    const millions = `${Math.ceil((width * height) / 1_000_000)} megapixels`;
    return refuse(`It has ${millions}, more than ${MAX_PIXELS / 1_000_000}`, 'Save a smaller copy of it');
  }
  return undefined;
}

function describeChanges({ space, depth }: Metadata): readonly Change[] {
  const remedy = 'Compare it with the original';
  return [
    ...(space === 'cmyk'
      ? [{ message: 'Its colours are those of print (CMYK) and were converted to sRGB', remedy }]
      : []),
    ...(depth === 'uchar' ? [] : [{ message: 'It has more than 8 bits a colour and was converted to 8', remedy }]),
  ];
}
