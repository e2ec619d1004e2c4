import { chmodSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type PackFile, writeFiles } from '../../../pack/support/aPack.ts';
import { aDetailedPhoto, aMuseum, aPhoto, aPngHead, importInto, newRecordsOf } from './museum.ts';

const PHOTO = { kind: 'photo', chapter: 'road' };

/** What is said of a bad file that lies among good ones, of which none may be lost. */
async function saidOf(name: string, content: PackFile): Promise<string> {
  const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto('#111111'), 'z.jpg': await aPhoto('#eeeeee') });
  return said(pack, folder, { [name]: content });
}

async function said(pack: string, folder: string, files: Readonly<Record<string, PackFile>>): Promise<string> {
  writeFiles(folder, files);
  const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
  expect(code).toBe(1);
  expect(newRecordsOf(pack).map(({ id }) => id)).toEqual(['a', 'z']);
  expect(out).toContain('2 pictures came into');
  expect(out).toContain('1 problem named above');
  const lines = out.slice('Not imported:\n'.length, out.indexOf('\n\n')).split('\n');
  expect(lines).toHaveLength(1);
  return (lines[0] ?? '').replace(/^\S*\//, '');
}

/** A user of no rights; root may read everything. */
const NOBODY = 65_534;
async function asNobody<T>(pack: string, folder: string, work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  for (const place of [folder, pack, ...['media', 'chapters/road'].map((name) => join(pack, name))]) {
    chmodSync(place, 0o777);
  }
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('what cannot be imported is named in a line, and the rest is imported:', () => {
  it('a JPEG that breaks off', async () => {
    const whole = await aDetailedPhoto();
    expect(await saidOf('half.jpg', whole.subarray(0, whole.length / 2))).toBe(
      'half.jpg  The picture is damaged or breaks off in the middle. Put a good copy in its place.',
    );
  });

  it.each(['png', 'webp', 'tiff', 'avif'] as const)('a %s that breaks off', async (format) => {
    const whole = await sharp(await aDetailedPhoto())
      .toFormat(format)
      .toBuffer();
    expect(await saidOf(`half.${format}`, whole.subarray(0, whole.length / 2))).toMatch(
      /The picture is damaged or breaks off in the middle\./,
    );
  });

  it('an empty file', async () => {
    expect(await saidOf('empty.jpg', '')).toBe('empty.jpg  The file is empty. Put a good copy in its place.');
  });

  it('a text that is called .jpg', async () => {
    expect(await saidOf('text.jpg', 'Good day.')).toMatch(
      /^text\.jpg {2}It is no picture that can be read here, whatever its name says\./,
    );
  });

  it.each(['drawing.svg', 'drawing.jpg'])('an SVG drawing called %s', async (name) => {
    const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(await saidOf(name, svg)).toMatch(/It is an SVG drawing, which can hold programs.* Save it as PNG\.$/);
  });

  it.each(['phone.heic', 'phone.jpg'])('HEIC called %s, with the way to convert it', async (name) => {
    const heic = Buffer.from(
      await sharp(await aPhoto())
        .avif()
        .toBuffer(),
    );
    heic.write('heic', 8, 'latin1');
    expect(await saidOf(name, heic)).toMatch(
      /It is HEIC, the format of iPhones.* Save it as JPEG: in Preview on a Mac/,
    );
  });

  it.each(['gif', 'webp'] as const)('an animated %s', async (format) => {
    const frames = [await aPhoto('#111111'), await aPhoto('#eeeeee')];
    const moving = await sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer();
    expect(await saidOf(`moving.${format}`, moving)).toMatch(/It is animated\. Save the one picture of it/);
  });

  it('a scan of several pages', async () => {
    const pages = [await aPhoto('#111111'), await aPhoto('#eeeeee')];
    const scan = await sharp(pages, { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect(await saidOf('scan.tif', scan)).toBe('scan.tif  It holds 2 pages. Save each page as a file of its own.');
  });

  it('a picture of more than 400 megapixels, of which only the head is read', async () => {
    expect(await saidOf('huge.png', aPngHead(25_000, 20_000))).toBe(
      'huge.png  It has 500 megapixels, more than 400. Save a smaller copy of it.',
    );
  });

  it.skipIf(process.platform === 'win32')('a link to nothing', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto('#111111'), 'z.jpg': await aPhoto('#eeeeee') });
    symlinkSync(join(folder, 'gone'), join(folder, 'link.jpg'));
    expect(await said(pack, folder, {})).toBe('link.jpg  It cannot be read: it is not there. Correct its name.');
  });

  it.skipIf(!process.seteuid)('a file that the system does not let anybody read', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto('#111111'), 'z.jpg': await aPhoto('#eeeeee') });
    writeFiles(folder, { 'secret.jpg': await aPhoto() });
    chmodSync(join(folder, 'secret.jpg'), 0);
    expect(await asNobody(pack, folder, () => said(pack, folder, {}))).toBe(
      'secret.jpg  It cannot be read: the system does not let you. Ask whoever keeps this computer for the right to read and write there.',
    );
  });

  it.skipIf(!existsSync('/dev/full'))('a picture for which the disk has no room', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto('#111111'), 'z.jpg': await aPhoto('#eeeeee') });
    // What is written beside the picture's place goes to a disk that is always full.
    symlinkSync('/dev/full', join(pack, `media/full.jpg.${process.pid}.part`));
    expect(await said(pack, folder, { 'full.jpg': await aPhoto('#777777') })).toBe(
      'full.jpg  It was not imported: the disk is full. Make room on it and run the same command again.',
    );
    expect(readdirSync(join(pack, 'media')).toSorted()).toEqual(['a.jpg', 'field.jpg', 'gate.png', 'z.jpg']);
  });
});
