import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../../electron/pack/build/buildPack.ts';
import { checkPack } from '../../../../electron/pack/check/checkPack.ts';
import { importPictures } from '../../../../tools/exhibit/import/importPictures.ts';
import { listOriginals } from '../../../../tools/exhibit/import/listOriginals.ts';
import { openPack } from '../../../../tools/exhibit/import/openPack.ts';
import { aChapter, aField, aPicture, aPng, writeFiles } from '../../../pack/support/aPack.ts';
import { aDetailedPhoto, aMuseum, aPhoto, importInto, newRecordsOf, recordsOf, slidesOf } from './museum.ts';

const PHOTO = { kind: 'photo', chapter: 'road' };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const left = (pack: string) =>
  readdirSync(pack, { recursive: true })
    .map(String)
    .filter((name) => /\.part$|lock$/.test(name));

describe('an imported photograph', () => {
  it('lies in the pack upright, in sRGB, without where and by whom it was taken', async () => {
    const camera = await sharp(await aPng(600, 400))
      .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '42/1 52/1 0/1' } })
      .withMetadata({ orientation: 6, icc: 'p3' })
      .jpeg()
      .toBuffer();
    expect((await sharp(camera).metadata()).exif).toBeDefined();
    const { pack, folder } = await aMuseum({ 'yard.jpg': camera });
    await importInto(pack, { paths: [folder], ...PHOTO });

    const found = await sharp(join(pack, 'media/yard.jpg')).metadata();
    expect(found).toMatchObject({ format: 'jpeg', width: 400, height: 600, space: 'srgb' });
    expect(found.exif ?? found.xmp ?? found.iptc ?? found.icc ?? found.orientation).toBeUndefined();
    expect(readFileSync(join(pack, 'media/yard.jpg')).includes('Somebody')).toBe(false);
  });

  it('is at most 3840 pixels on its long side, unless visitors zoom into it', async () => {
    const { pack, folder } = await aMuseum({
      'wide.png': await aPng(4200, 100),
      'deep.png': await aPng(4300, 100),
      'list.csv': 'file,kind,deepZoom\ndeep.png,map,yes\n',
    });
    await importInto(pack, { paths: [folder], csv: join(folder, 'list.csv'), ...PHOTO });
    expect(await sharp(join(pack, 'media/wide.jpg')).metadata()).toMatchObject({ width: 3840, height: 91 });
    expect(await sharp(join(pack, 'media/deep.jpg')).metadata()).toMatchObject({ width: 4300, height: 100 });
    expect(newRecordsOf(pack)[0]).toMatchObject({ id: 'deep', kind: 'map', deepZoom: true });
  });

  it('stays as small as it is', async () => {
    const { pack, folder } = await aMuseum({ 'small.jpg': await aPhoto('#123456', 30, 20) });
    await importInto(pack, { paths: [folder], ...PHOTO });
    expect(await sharp(join(pack, 'media/small.jpg')).metadata()).toMatchObject({ width: 30, height: 20 });
  });

  it('keeps its transparent ground, as a sign needs it', async () => {
    const sign = await sharp({ create: { width: 20, height: 20, channels: 4, background: '#ff000080' } })
      .png()
      .toBuffer();
    const { pack, folder } = await aMuseum({ 'sign.png': sign });
    await importInto(pack, { paths: [folder], ...PHOTO });
    expect(await sharp(join(pack, 'media/sign.png')).metadata()).toMatchObject({ hasAlpha: true });
  });

  it('has a record that names its original, with a place for every word', async () => {
    const bytes = await aPhoto();
    const { pack, folder } = await aMuseum({ 'Двор 1934.jpg': bytes });
    const { code, out } = await importInto(pack, { paths: [join(folder, 'Двор 1934.jpg')], ...PHOTO });
    expect(newRecordsOf(pack)).toEqual([
      {
        id: 'dvor-1934',
        file: 'media/dvor-1934.jpg',
        kind: 'photo',
        alt: { ru: '', ky: '', az: '' },
        caption: { ru: '', ky: '', az: '' },
        credit: { ru: '', ky: '', az: '' },
        rights: '',
        original: { name: 'Двор 1934.jpg', sha256: sha256(bytes) },
      },
    ]);
    expect(code).toBe(0);
    expect(out).toBe(
      `1 picture came into ${pack}.\nWords or rights are missing in 1 record of pictures.json; npm run exhibit -- check names them.\n`,
    );
  });

  it('joins the slides of its chapter, in the order of the files', async () => {
    const { pack, folder } = await aMuseum({
      'scan 10.jpg': await aPhoto('#101010'),
      'scan 2.jpg': await aPhoto('#202020'),
      'deeper/scan 1.jpg': await aPhoto('#303030'),
    });
    await importInto(pack, { paths: [folder], ...PHOTO });
    expect(slidesOf(pack)).toEqual(['gate', 'field', 'scan-1', 'scan-2', 'scan-10']);
  });

  it('is shown at the next build, and the check finds nothing but missing words', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() });
    await importInto(pack, { paths: [folder], ...PHOTO });
    const problems = (await checkPack(pack)).problems.filter(({ file }) => !file.endsWith('.md'));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['wording-missing', 'rights-missing']));
    expect(await buildPack(pack)).toMatchObject({ status: 'built', pictures: 3 });
    expect(readFileSync(join(pack, 'compiled/chapters/road.json'), 'utf8')).not.toContain('original');
  });

  it('needs no chapter: it may be for the attract screen', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() });
    expect(await importInto(pack, { paths: [folder], kind: 'photo' })).toMatchObject({ code: 0 });
    expect(slidesOf(pack)).toEqual(['gate', 'field']);
    expect(newRecordsOf(pack)).toHaveLength(1);
  });
});

describe('what is written', () => {
  it('stands behind what was there, which stays as somebody laid it out', async () => {
    const before = `[\r\n  ${JSON.stringify(aPicture())},\r\n\r\n  ${JSON.stringify(aField(), null, 4).replaceAll('\n', '\r\n')}\r\n]\r\n`;
    const chapter = JSON.stringify(aChapter(), null, 2).replace(/"slides": \[.*\]/s, '"slides": ["gate", "field"]');
    const { pack, folder } = await aMuseum(
      { 'yard.jpg': await aPhoto() },
      { 'pictures.json': before, 'chapters/road/chapter.json': chapter },
    );
    await importInto(pack, { paths: [folder], ...PHOTO });
    const after = readFileSync(join(pack, 'pictures.json'), 'utf8');
    expect(after.startsWith(before.slice(0, -'\r\n]\r\n'.length))).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readFileSync(join(pack, 'chapters/road/chapter.json'), 'utf8')).toBe(
      chapter.replace('"field"]', '"field", "yard"]'),
    );
  });

  it('begins pictures.json and the slides where there are none', async () => {
    const { slides: _, ...chapter } = aChapter();
    const { pack, folder } = await aMuseum(
      { 'yard.jpg': await aPhoto() },
      { 'pictures.json': undefined, 'chapters/road/chapter.json': chapter },
    );
    await importInto(pack, { paths: [folder], ...PHOTO });
    expect(recordsOf(pack).map(({ id }) => id)).toEqual(['yard']);
    expect(slidesOf(pack)).toEqual(['yard']);
  });

  it('does not touch a pack whose pictures.json is broken', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() }, { 'pictures.json': '[\n{' });
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect(code).toBe(1);
    expect(out).toMatch(/pictures\.json:2 {2}The JSON is broken.*Nothing was imported\. Correct this first\.\n$/s);
    expect(existsSync(join(pack, 'media/yard.jpg'))).toBe(false);
  });
});

describe('importing again', () => {
  it('does nothing twice', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto('#111111'), 'b.jpg': await aPhoto('#222222') });
    await importInto(pack, { paths: [folder], ...PHOTO });
    const before = readFileSync(join(pack, 'pictures.json'), 'utf8');
    utimesSync(join(pack, 'media/a.jpg'), 0, 0);
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^0 pictures came into .*, 2 were there already\.\n/),
    });
    expect(readFileSync(join(pack, 'pictures.json'), 'utf8')).toBe(before);
    expect(slidesOf(pack)).toEqual(['gate', 'field', 'a', 'b']);
    expect(statSync(join(pack, 'media/a.jpg')).mtimeMs).toBe(0);
  });

  it('knows a picture under another name', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto(), 'b/renamed.jpg': await aPhoto() });
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect(code).toBe(0);
    expect(out).toContain('It is the same picture as “a.jpg”, and is taken once. Look for it as “a”.');
    expect(newRecordsOf(pack).map(({ id }) => id)).toEqual(['a']);
  });

  it('goes on where an import was stopped, and leaves no half file', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { pack, folder } = await aMuseum(
      Object.fromEntries(
        await Promise.all(names.map(async (name, n) => [`${name}.jpg`, await aPhoto(`#${n}0${n}0${n}0`)])),
      ),
    );
    const opened = await openPack(pack);
    if (opened.status !== 'open') throw new Error('The pack is good.');
    const stop = new AbortController();
    const stopped = importPictures(opened.pack, await listOriginals({ paths: [folder] }, opened.pack, () => {}), {
      chooseKind: () => Promise.resolve('photo'),
      report: () => {},
      signal: stop.signal,
      onProgress: ({ done }) => void (done === 3 && stop.abort(new Error('stopped'))),
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(newRecordsOf(pack).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(left(pack)).toEqual([]);
    expect((await checkPack(pack)).problems.filter(({ grade }) => grade === 'error')).toEqual([]);

    expect(await importInto(pack, { paths: [folder], ...PHOTO })).toMatchObject({
      out: expect.stringMatching(/^3 pictures came into .*, 3 were there already\./),
    });
    expect(newRecordsOf(pack).map(({ id }) => id)).toEqual(names);
    expect(slidesOf(pack)).toEqual(['gate', 'field', ...names]);
    expect(left(pack)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('is possible after Ctrl+C, which says how far it came', async () => {
    const photo = await aDetailedPhoto(1600, 1200);
    // What stands behind the end of a picture makes it another file, and no other picture.
    const photos = Array.from({ length: 24 }, (_, n) => [`${n + 1}.jpg`, Buffer.concat([photo, Buffer.from([n])])]);
    const { pack, folder } = await aMuseum(Object.fromEntries(photos));
    const program = resolve(import.meta.dirname, '../../../../tools/exhibit/exhibit.ts');
    const args = ['import', folder, '--kind', 'photo', '--chapter', 'road', '--pack', pack];
    const child = spawn(process.execPath, [program, ...args]);
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    const ended = new Promise<number | null>((end) => child.on('close', end));
    while (readdirSync(join(pack, 'media')).length < 4 && child.exitCode === null) await sleep(5);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(err).toMatch(/\d+ of 24 pictures done; the same command goes on\.\nInterrupted: nothing was left half-made/);
    expect(left(pack)).toEqual([]);
    expect((await checkPack(pack)).problems.map(({ code }) => code)).not.toContain('unused-file');
    expect(newRecordsOf(pack).length).toBeGreaterThan(0);
  });

  it('takes the file that a power cut left without a record for what it is', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() });
    const records = readFileSync(join(pack, 'pictures.json'), 'utf8');
    await importInto(pack, { paths: [folder], ...PHOTO });
    writeFiles(pack, { 'pictures.json': records });
    await importInto(pack, { paths: [folder], ...PHOTO });
    expect(newRecordsOf(pack)).toMatchObject([{ id: 'yard', file: 'media/yard.jpg' }]);
    expect(readdirSync(join(pack, 'media')).toSorted()).toEqual(['field.jpg', 'gate.png', 'yard.jpg']);
  });

  it('puts back a file that is missing', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() });
    await importInto(pack, { paths: [folder], ...PHOTO });
    rmSync(join(pack, 'media/yard.jpg'));
    await importInto(pack, { paths: [folder], ...PHOTO });
    expect(existsSync(join(pack, 'media/yard.jpg'))).toBe(true);
    expect(newRecordsOf(pack)).toHaveLength(1);
  });

  it('does not bring back what was withdrawn', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() });
    await importInto(pack, { paths: [folder], ...PHOTO });
    writeFiles(pack, { 'pictures.json': recordsOf(pack).map((record) => ({ ...record, withdrawn: true })) });
    rmSync(join(pack, 'media/yard.jpg'));
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect(code).toBe(1);
    expect(out).toContain('The picture was withdrawn as “yard” and stays out.');
    expect(existsSync(join(pack, 'media/yard.jpg'))).toBe(false);
  });
});

describe('a name', () => {
  it.each([
    ['Двор Мамедовых 🌿.jpg', 'dvor-mamedovykh'],
    ['Məmmədov ailəsi 1934.jpg', 'memmedov-ailesi-1934'],
    ['Жаңы-Жер, өзөн.jpg', 'zhangy-zher-ozon'],
    [`${'Койташ'.normalize('NFD')}.jpg`, 'koytash'],
    ['🙂.jpg', 'picture'],
    ['con.jpg', 'picture-con'],
  ])('%s becomes the id %s, and is kept in the record', async (name, id) => {
    const { pack, folder } = await aMuseum({ [name]: await aPhoto() });
    expect(await importInto(pack, { paths: [folder], ...PHOTO })).toMatchObject({ code: 0 });
    expect(newRecordsOf(pack)).toMatchObject([{ id, file: `media/${id}.jpg`, original: { name } }]);
    expect(existsSync(join(pack, `media/${id}.jpg`))).toBe(true);
  });

  it('that two files have is given to the first, and a number to the second', async () => {
    const { pack, folder } = await aMuseum({
      'first/IMG 1.jpg': await aPhoto('#111111'),
      'second/img_1.JPG': await aPhoto('#222222'),
      'third/gate.png': await aPng(8, 8),
    });
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect(code).toBe(0);
    expect(newRecordsOf(pack).map(({ id }) => id)).toEqual(['img-1', 'img-1-2', 'gate-2']);
    expect(out).toContain('img_1.JPG  “img-1” is the name of another picture. Look for this one as “img-1-2”.');
  });
});
