import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Stamp, Sums } from '../../../electron/contract/exhibit.ts';
import { buildPack } from '../../../electron/pack/build/buildPack.ts';
import { aChapter, aField, aPicture, aText } from '../support/aPack.ts';
import { built, chapter, outline, read, sumsOf } from '../support/compiled.ts';

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
