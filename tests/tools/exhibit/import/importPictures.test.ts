import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../../electron/pack/build/buildPack.ts';
import { checkPack } from '../../../../electron/pack/check/checkPack.ts';
import { aChapter, aField, aPicture, aPng } from '../../../pack/support/aPack.ts';
import { aMuseum, aPhoto, importInto, newRecordsOf, recordsOf, slidesOf } from './museum.ts';

const PHOTO = { kind: 'photo', chapter: 'road' };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

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

  it.each([
    ['the colours of print', 'cmyk', 'jpeg', 'Its colours are those of print (CMYK) and were converted to sRGB'],
    ['16 bits', 'rgb16', 'png', 'It has more than 8 bits a colour and was converted to 8'],
  ] as const)('in %s is taken in, converted, and that is said', async (_, space, format, said) => {
    const scan = await sharp(await aPng(40, 30))
      .toColourspace(space)
      .toFormat(format)
      .toBuffer();
    const { pack, folder } = await aMuseum({ [`scan.${format}`]: scan });
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect(code).toBe(0);
    expect(out).toContain(said);
    expect(await sharp(join(pack, 'media/scan.jpg')).metadata()).toMatchObject({
      space: 'srgb',
      depth: 'uchar',
      channels: 3,
    });
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
