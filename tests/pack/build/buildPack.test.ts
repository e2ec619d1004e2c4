import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Chapter, Exhibit, Picture, Stamp, Sums } from '../../../electron/contract/exhibit.ts';
import { buildPack } from '../../../electron/pack/build/buildPack.ts';
import type { Progress } from '../../../electron/pack/progress.ts';
import {
  aChapter,
  aField,
  anExhibit,
  aPack,
  aPicture,
  aPng,
  aText,
  type PackFile,
  writeFiles,
} from '../support/aPack.ts';

const read = <T>(root: string, file: string): T => JSON.parse(readFileSync(join(root, 'compiled', file), 'utf8')) as T;
const outline = (root: string) => read<Exhibit>(root, 'exhibit.json');
const chapter = (root: string) => read<Chapter>(root, 'chapters/road.json');

async function built(files: Readonly<Record<string, PackFile>> = {}): Promise<string> {
  const root = await aPack(files);
  expect(await buildPack(root)).toMatchObject({ status: 'built' });
  return root;
}

/** Every file of a compiled folder with its SHA-256. */
function sumsOf(folder: string): Sums {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .toSorted(),
  );
}

describe('a compiled pack', () => {
  it('has an outline in all languages, with reading times', async () => {
    const root = await built();
    expect(outline(root)).toMatchObject({
      formatVersion: 1,
      id: 'small-road',
      version: '1',
      languages: [{ code: 'ru', name: 'Русский' }, { code: 'ky' }, { code: 'az' }],
      defaultLanguage: 'ru',
      fallbackLanguage: 'ru',
      title: { ru: 'Дорога', ky: 'Жол', az: 'Yol' },
      attract: [{ id: 'gate' }],
      chapters: [
        {
          id: 'road',
          title: { ru: 'Дорога', ky: 'Жол', az: 'Yol' },
          lead: { ru: 'Они шли в\u00A01930\u00A0году.' },
          period: '193X',
          cover: { id: 'gate' },
          minutes: { ru: 1, ky: 1, az: 1 },
        },
      ],
    });
  });

  it('has each chapter whole: sections, slides, terms and what stands behind them', async () => {
    const { sections, slides, terms } = chapter(await built());
    expect(sections).toMatchObject([
      {
        id: 'gate',
        heading: { ru: 'Ворота', ky: 'Дарбаза', az: 'Darvaza' },
        picture: 'gate',
        sources: [
          { kind: 'stated', facts: 1 },
          { kind: 'opinion', facts: 1, holder: { ru: 'Автор', ky: 'Автор', az: 'Müəllif' } },
        ],
      },
      { id: 'water', sources: [{ kind: 'stated', facts: 1 }] },
    ]);
    expect(sections[1]?.body.az?.[0]).toEqual({
      type: 'paragraph',
      inlines: [
        { type: 'text', text: 'Onlar ' },
        { type: 'term', text: 'arx', term: 'aryk' },
        { type: 'text', text: ' qazdı, bağ ' },
        { type: 'emphasis', text: 'saldı' },
        { type: 'text', text: '.' },
      ],
    });
    expect(slides.map(({ id }) => id)).toEqual(['gate', 'field']);
    expect(slides[1]?.place).toEqual({ ru: 'Чу', ky: 'Чүй', az: 'Çu' });
    expect(terms.map(({ id }) => id)).toEqual(['aryk']);
  });

  it('counts facts of one kind and holder together', async () => {
    const holder = { ru: 'Историки', ky: 'Тарыхчылар', az: 'Tarixçilər' };
    const facts = ['F1', 'F2', 'F3', 'F4'].map((id) => ({
      id,
      kind: 'attributed',
      ...(id === 'F4' ? {} : { holder }),
    }));
    const sections = [{ id: 'gate', facts: ['F1', 'F2', 'F3', 'F4'] }, { id: 'water' }];
    const root = await built({ 'sources.json': { facts }, 'chapters/road/chapter.json': aChapter({ sections }) });
    expect(chapter(root).sections[0]?.sources).toEqual([
      { kind: 'attributed', facts: 3, holder },
      { kind: 'attributed', facts: 1 },
    ]);
  });

  it('has a stamp with the SHA-256 of every file, pictures in a list of their own', async () => {
    const root = await built();
    const { sums, ...stamp } = read<Stamp>(root, 'stamp.json');
    const { 'stamp.json': _, ...files } = sumsOf(join(root, 'compiled'));
    expect(stamp).toEqual({ formatVersion: 1, id: 'small-road', version: '1' });
    expect({ ...sums, ...read<Sums>(root, 'sums.json') }).toEqual(files);
    expect(Object.keys(sums).toSorted()).toEqual(['chapters/road.json', 'exhibit.json', 'sums.json']);
  });

  it('comes out the same from the same source', async () => {
    const root = await built();
    const first = sumsOf(join(root, 'compiled'));
    rmSync(join(root, '.cache'), { recursive: true });
    await buildPack(root);
    expect(sumsOf(join(root, 'compiled'))).toEqual(first);
  });
});

describe('a picture', () => {
  const gateOf = (root: string): Picture => {
    const [picture] = outline(root).attract;
    if (!picture) throw new Error('no picture');
    return picture;
  };
  const metadata = ({ files }: Picture, root: string) =>
    Promise.all(files.map(({ path }) => sharp(join(root, 'compiled', path)).metadata()));

  it.each([
    [320, [320]],
    [480, [480]],
    [600, [480, 600]],
    [2560, [480, 960, 1920, 2560]],
  ])('of %i pixels is written as AVIF at %j, never larger than it is', async (width, widths) => {
    const root = await built({ 'media/gate.png': await aPng(width, width / 2) });
    const gate = gateOf(root);
    expect(gate.files.map((file) => file.width)).toEqual(widths);
    expect(gate).toMatchObject({ width, height: width / 2 });
    for (const [index, found] of (await metadata(gate, root)).entries()) {
      expect(found).toMatchObject({ format: 'heif', compression: 'av1', width: widths[index] });
    }
  });

  it('stands upright, in sRGB, and keeps nothing that the camera wrote', async () => {
    const camera = await sharp(await aPng(600, 400))
      .withExif({ IFD0: { Artist: 'Somebody', Orientation: '6' } })
      .withMetadata({ orientation: 6, icc: 'p3' })
      .jpeg()
      .toBuffer();
    const root = await built({
      'pictures.json': [aPicture({ file: 'media/gate.jpg' }), aField()],
      'media/gate.png': undefined,
      'media/gate.jpg': camera,
    });
    const gate = gateOf(root);
    expect(gate).toMatchObject({ width: 400, height: 600 });
    for (const found of await metadata(gate, root)) {
      expect(found.height).toBeGreaterThan(found.width);
      expect(found).toMatchObject({ space: 'srgb' });
      expect(found.exif ?? found.xmp ?? found.icc ?? found.orientation).toBeUndefined();
    }
  });

  it('has a placeholder of a few pixels', async () => {
    const { placeholder } = gateOf(await built());
    expect(placeholder).toMatch(/^data:image\/webp;base64,/);
    const tiny = Buffer.from(placeholder.slice(placeholder.indexOf(',') + 1), 'base64');
    expect(tiny.length).toBeLessThan(400);
    expect(await sharp(tiny).metadata()).toMatchObject({ width: 16, height: 11 });
  });

  it('that a section shows and no slide does comes after the slides', async () => {
    const root = await built({ 'chapters/road/chapter.json': aChapter({ slides: ['field'] }) });
    expect(chapter(root).slides.map(({ id }) => id)).toEqual(['field', 'gate']);
  });

  it('that is withdrawn is gone everywhere', async () => {
    const root = await built({ 'pictures.json': [aPicture({ withdrawn: true }), aField()] });
    expect(outline(root)).toMatchObject({ attract: [] });
    expect(outline(root).chapters[0]).not.toHaveProperty('cover');
    expect(chapter(root).slides.map(({ id }) => id)).toEqual(['field']);
    expect(chapter(root).sections[0]).not.toHaveProperty('picture');
    expect(readdirSync(join(root, 'compiled', 'pictures'))).toHaveLength(1);
    expect(JSON.stringify(sumsOf(join(root, 'compiled')))).not.toContain('gate');
  });

  it('that shows somebody who was withdrawn is gone with them', async () => {
    const someone = { ru: 'Некто', ky: 'Бирөө', az: 'Biri' };
    const root = await built({
      'people.json': [{ id: 'someone', name: someone, withdrawn: true }],
      'pictures.json': [aPicture({ people: ['someone'] }), aField()],
    });
    expect(outline(root).attract).toEqual([]);
    expect(chapter(root).slides.map(({ id }) => id)).toEqual(['field']);
  });
});

describe('what is missing', () => {
  it('in one language is left to the fallback: no empty texts, the original’s reading time', async () => {
    const long = aText({ water: `## Вода {#water}\n\n${'слово '.repeat(400)}[арык](term:aryk)` });
    const root = await built({
      'chapters/road/ru.md': long,
      'chapters/road/ky.md': undefined,
      'chapters/road/az.md': '---\nstate: draft\n---\n# Yol\n\n## Su {#water}\n\nSu.',
      'pictures.json': [aPicture({ alt: { ru: 'Ворота', ky: ' ', en: 'Gate' } }), aField()],
    });
    const { title, lead, sections } = chapter(root);
    expect(title).toEqual({ ru: 'Дорога', az: 'Yol' });
    expect(Object.keys(lead)).toEqual(['ru']);
    expect(Object.keys(sections[0]?.body ?? {})).toEqual(['ru']);
    expect(Object.keys(sections[1]?.heading ?? {})).toEqual(['ru', 'az']);
    expect(outline(root).attract[0]?.alt).toEqual({ ru: 'Ворота' });
    expect(outline(root).chapters[0]?.minutes).toEqual({ ru: 3, ky: 3, az: 1 });
  });

  it('behind a link leaves plain text', async () => {
    const root = await built({ 'glossary.json': undefined });
    const { sections, terms } = chapter(root);
    expect(terms).toEqual([]);
    expect(JSON.stringify(sections)).not.toContain('"term"');
    expect(JSON.stringify(sections)).toContain('арык');
  });
});

describe('a build', () => {
  it('is refused by errors, and leaves what was built before', async () => {
    const root = await built();
    const before = sumsOf(join(root, 'compiled'));
    writeFiles(root, { 'exhibit.json': '{' });
    expect(await buildPack(root)).toMatchObject({ status: 'refused', problems: [{ code: 'broken-json' }] });
    expect(sumsOf(join(root, 'compiled'))).toEqual(before);
  });

  it('goes on with flaws, and names them', async () => {
    const root = await aPack({ 'chapters/road/ky.md': undefined });
    expect(await buildPack(root)).toMatchObject({
      status: 'built',
      chapters: 1,
      pictures: 2,
      problems: [{ code: 'missing-file' }],
    });
  });

  it('replaces the whole folder: nothing of the old pack stays beside the new', async () => {
    const root = await built();
    const stray = join(root, 'compiled', 'chapters', 'old.json');
    writeFileSync(stray, '{}');
    writeFiles(root, { 'exhibit.json': anExhibit({ version: '2' }) });
    await buildPack(root);
    expect(existsSync(stray)).toBe(false);
    expect(read<Stamp>(root, 'stamp.json').version).toBe('2');
    expect(readdirSync(join(root, '.cache', 'building'))).toEqual([]);
  });

  it('takes pictures that it made before from its cache', async () => {
    const root = await built();
    const cache = join(root, '.cache', 'pictures');
    const records = readdirSync(cache).map((folder) => join(cache, folder, 'picture.json'));
    for (const record of records) utimesSync(record, 0, 0);
    await buildPack(root);
    expect(records.map((record) => statSync(record).mtimeMs)).toEqual([0, 0]);
  });

  it('makes a picture again that its cache has only in part', async () => {
    const root = await built();
    const before = sumsOf(join(root, 'compiled'));
    for (const folder of readdirSync(join(root, '.cache', 'pictures'))) {
      const [file = ''] = readdirSync(join(root, '.cache', 'pictures', folder));
      const path = join(root, '.cache', 'pictures', folder, file);
      rmSync(path);
      writeFileSync(path, 'half');
    }
    await buildPack(root);
    expect(sumsOf(join(root, 'compiled'))).toEqual(before);
  });

  it('forgets pictures that the exhibit no longer has', async () => {
    const root = await built();
    expect(readdirSync(join(root, '.cache', 'pictures'))).toHaveLength(2);
    writeFiles(root, { 'media/gate.png': await aPng(50, 50) });
    await buildPack(root);
    expect(readdirSync(join(root, '.cache', 'pictures'))).toHaveLength(2);
  });

  it.each(['checking pictures', 'making pictures'])('interrupted while %s leaves nothing half-made', async (what) => {
    const root = await built();
    const before = sumsOf(join(root, 'compiled'));
    rmSync(join(root, '.cache'), { recursive: true });
    writeFiles(root, { 'exhibit.json': anExhibit({ version: '2' }) });

    const stop = new AbortController();
    const onProgress = (progress: Progress) => {
      if (progress.what === what && progress.done > 0) stop.abort(new Error('interrupted'));
    };
    await expect(buildPack(root, { signal: stop.signal, onProgress })).rejects.toThrow('interrupted');
    expect(sumsOf(join(root, 'compiled'))).toEqual(before);
    const left = existsSync(join(root, '.cache'))
      ? readdirSync(join(root, '.cache'), { recursive: true }).map(String)
      : [];
    expect(left.filter((name) => /making|\.part|building.+|lock/.test(name))).toEqual([]);

    expect(await buildPack(root)).toMatchObject({ status: 'built' });
    expect(read<Stamp>(root, 'stamp.json').version).toBe('2');
  });

  it('puts back what a power cut took between the two renames', async () => {
    const root = await built();
    const before = sumsOf(join(root, 'compiled'));
    mkdirSync(join(root, '.cache', 'building'), { recursive: true });
    renameSync(join(root, 'compiled'), join(root, '.cache', 'building', 'pack-x.old'));
    writeFiles(root, { 'media/gate.png': await aPng(2000, 1000) });
    const stop = new AbortController();
    const onProgress = ({ what }: Progress) =>
      void (what === 'making pictures' && stop.abort(new Error('interrupted')));
    await expect(buildPack(root, { signal: stop.signal, onProgress })).rejects.toThrow('interrupted');
    expect(sumsOf(join(root, 'compiled'))).toEqual(before);
  });

  it('waits for another build of the same pack', async () => {
    const root = await aPack();
    const results = await Promise.all([buildPack(root), buildPack(root), buildPack(root)]);
    expect(results.map(({ status }) => status)).toEqual(['built', 'built', 'built']);
    expect(existsSync(join(root, '.cache', 'lock'))).toBe(false);
  });

  it('takes over from a build that is no more', async () => {
    const root = await aPack({ '.cache/lock': '999999999' });
    expect(await buildPack(root)).toMatchObject({ status: 'built' });
  });

  it('says how far it is', async () => {
    const seen: Progress[] = [];
    await buildPack(await aPack(), { onProgress: (progress) => seen.push(progress) });
    expect(seen.filter(({ what }) => what === 'making pictures')).toEqual([
      { what: 'making pictures', done: 0, total: 2 },
      { what: 'making pictures', done: 1, total: 2 },
      { what: 'making pictures', done: 2, total: 2 },
    ]);
  });
});
