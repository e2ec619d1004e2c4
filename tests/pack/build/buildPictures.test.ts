import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../electron/contract/exhibit.ts';
import { buildPack } from '../../../electron/pack/build/buildPack.ts';
import { aField, aPack, aPicture, aPng, writeFiles } from '../support/aPack.ts';

/** Every file below a folder, with its bytes. */
const filesOf = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path)]),
  );
const sumOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const gateOf = (root: string) =>
  (JSON.parse(readFileSync(join(root, 'compiled/exhibit.json'), 'utf8')) as Exhibit).attract[0];

describe('a picture', () => {
  it('that is longer than AVIF can be is written as long as it can', async () => {
    const root = await aPack({
      'pictures.json': [aPicture({ deepZoom: true }), aField()],
      'media/gate.png': await aPng(17_000, 20),
    });
    expect(await buildPack(root)).toMatchObject({ status: 'built', problems: [] });
    const gate = gateOf(root);
    expect(gate).toMatchObject({ width: 17_000, height: 20 });
    expect(gate?.files.map(({ width }) => width)).toEqual([480, 960, 1920, 16_384]);
    const last = await sharp(join(root, 'compiled', gate?.files.at(-1)?.path ?? '')).metadata();
    expect(last).toMatchObject({ width: 16_384 });
  });

  it('that is very tall has a small placeholder, too', async () => {
    const root = await aPack({ 'media/gate.png': await aPng(20, 3000) });
    await buildPack(root);
    const { placeholder = '' } = gateOf(root) ?? {};
    const tiny = Buffer.from(placeholder.slice(placeholder.indexOf(',') + 1), 'base64');
    expect(await sharp(tiny).metadata()).toMatchObject({ width: 1, height: 64 });
  });

  it('in the colours of print, or in 16 bits, comes out in sRGB', async () => {
    const inPrint = await sharp(await aPng(40, 30))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const deep = await sharp(await aPng(50, 30))
      .toColourspace('rgb16')
      .png()
      .toBuffer();
    const root = await aPack({
      'pictures.json': [aPicture({ file: 'media/gate.jpg' }), aField({ file: 'media/field.png' })],
      ...{ 'media/gate.png': undefined, 'media/gate.jpg': inPrint },
      ...{ 'media/field.jpg': undefined, 'media/field.png': deep },
    });
    await buildPack(root);
    const found = [...filesOf(join(root, 'compiled/pictures')).values()].map((bytes) => sharp(bytes).metadata());
    for (const picture of await Promise.all(found)) {
      expect(picture).toMatchObject({ space: 'srgb', depth: 'uchar', channels: 3 });
    }
  });

  it('that lies there under two names is made once', async () => {
    const same = await aPng(700, 300);
    const root = await aPack({
      'pictures.json': [aPicture(), aField({ file: 'media/again.png' })],
      ...{ 'media/gate.png': same, 'media/again.png': same, 'media/field.jpg': undefined },
    });
    expect(await buildPack(root)).toMatchObject({ status: 'built', pictures: 2, problems: [] });
    expect(readdirSync(join(root, 'compiled/pictures'))).toHaveLength(2);
    expect(readdirSync(join(root, '.cache/pictures'))).toHaveLength(1);
  });
});

describe('a build that is interrupted', () => {
  it('keeps the pictures that are whole, and makes only the others the next time', async () => {
    const root = await aPack({ 'media/gate.png': await aPng(3000, 2000) });
    const stop = new AbortController();
    const building = buildPack(root, {
      signal: stop.signal,
      onProgress: ({ what, done }) => void (what === 'making pictures' && done === 1 && stop.abort(new Error('stop'))),
    });
    await expect(building).rejects.toThrow('stop');
    const [whole = '', ...others] = readdirSync(join(root, '.cache/pictures'));
    expect(others).toEqual([]);
    const record = join(root, '.cache/pictures', whole, 'picture.json');
    const madeAt = statSync(record).mtimeMs;
    expect(await buildPack(root)).toMatchObject({ status: 'built', pictures: 2 });
    expect(statSync(record).mtimeMs).toBe(madeAt);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a build for which the disk has no room', () => {
  it('says so in a sentence, leaves nothing half-made, and what was built before is there still', async () => {
    const root = await aPack();
    await buildPack(root);
    const before = [...filesOf(join(root, 'compiled')).values()].map(sumOf);
    const [key = ''] = readdirSync(join(root, '.cache/pictures'));
    rmSync(join(root, '.cache/pictures', key), { recursive: true });
    const [width] = [480, 320].filter((file) => existsSync(join(root, `compiled/pictures/${key}-${file}.avif`)));
    // What is written beside the picture's place goes to a disk that is always full.
    mkdirSync(join(root, `.cache/pictures/${key}.making-${process.pid}`));
    symlinkSync(
      '/dev/full',
      join(root, `.cache/pictures/${key}.making-${process.pid}/${width}.avif.${process.pid}.part`),
    );

    await expect(buildPack(root)).rejects.toThrow(
      'The pack was not built, and what was built before is there still: the disk is full. Make room on it and run the same command again.',
    );
    expect([...filesOf(join(root, 'compiled')).values()].map(sumOf)).toEqual(before);
    expect(
      readdirSync(join(root, '.cache'), { recursive: true })
        .map(String)
        .filter((name) => /making|part|lock/.test(name)),
    ).toEqual([]);
    expect(await buildPack(root)).toMatchObject({ status: 'built' });
  });
});

describe('what is withdrawn', () => {
  const SOMEONE = { ru: 'Зейнаб', ky: 'Зейнаб', az: 'Zeynəb' };
  const caption = { ru: 'Зейнаб у ворот', ky: 'Зейнаб дарбазада', az: 'Zeynəb darvazada' };

  it.each([
    ['a picture', { withdrawn: true }, {}],
    ['a person, with every picture of theirs', {}, { withdrawn: true }],
  ])('is gone at the next build: %s', async (_, picture, person) => {
    const files = {
      'people.json': [{ id: 'zeynab', name: SOMEONE }],
      'pictures.json': [aPicture({ caption, people: ['zeynab'] }), aField()],
    };
    const root = await aPack(files);
    await buildPack(root);
    const shown = gateOf(root);
    const bytes = shown?.files.map(({ path }) => sumOf(readFileSync(join(root, 'compiled', path)))) ?? [];
    expect(bytes).toHaveLength(2);

    writeFiles(root, {
      'people.json': [{ id: 'zeynab', name: SOMEONE, ...person }],
      'pictures.json': [aPicture({ caption, people: ['zeynab'], ...picture }), aField()],
    });
    expect(await buildPack(root)).toMatchObject({ status: 'built', pictures: 1 });

    // Not one byte, neither for the kiosk nor in the cache; no record, no word for a search to find.
    const left = [...filesOf(join(root, 'compiled')), ...filesOf(join(root, '.cache'))];
    expect(left.filter(([, content]) => bytes.includes(sumOf(content)))).toEqual([]);
    for (const words of ['Зейнаб', 'Zeynəb', '"gate.png"', 'zeynab', shown?.placeholder ?? 'data:']) {
      expect(left.filter(([, content]) => content.includes(words)).map(([path]) => path)).toEqual([]);
    }
    expect(left.some(([path]) => path.endsWith('.avif'))).toBe(true);
  });

  it('may be deleted before that build', async () => {
    const root = await aPack({
      'pictures.json': [aPicture({ withdrawn: true }), aField()],
      'media/gate.png': undefined,
    });
    expect(await buildPack(root)).toMatchObject({ status: 'built', pictures: 1, problems: [] });
  });
});
