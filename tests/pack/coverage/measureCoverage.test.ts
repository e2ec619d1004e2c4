import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../../electron/pack/coverage/measureCoverage.ts';
import { readSource } from '../../../electron/pack/source/readSource.ts';
import { hashText } from '../../../electron/pack/text/hashText.ts';
import { aField, aPack, aPicture, aText, goodFiles, type PackFile } from '../support/aPack.ts';

const HEAD = '---\nstate: reviewed\n---\n\n';
const kyrgyz = goodFiles()['chapters/road/ky.md'] as string;

/** The coverage of the small good pack with some files changed. */
async function cover(files: Readonly<Record<string, PackFile>> = {}, reviews?: ReadonlyMap<string, string>) {
  const pack = await readSource(await aPack(files), () => {});
  if (!pack) throw new Error('the pack cannot be read');
  const coverage = measureCoverage(pack, reviews);
  return { ...coverage, inLanguage: (code: string) => coverage.chapters.find(({ language }) => language === code) };
}

describe('coverage', () => {
  it('of a whole chapter has every section, alt text and caption, and counts words as a reader meets them', async () => {
    const { inLanguage, languages } = await cover();
    expect(languages.map(({ code }) => code)).toEqual(['ru', 'ky', 'az']);
    expect(inLanguage('ru')).toEqual({
      chapter: 'road',
      language: 'ru',
      sections: 2,
      wantedSections: 2,
      illustrated: 1,
      // Дорога · Они шли в 1930 году · Ворота · Двор опустел 2 012 семей ушли · Вода · Они вырыли арык и посадили сад · вода · сад
      words: 1 + 5 + 1 + 6 + 1 + 6 + 1 + 1,
      pictures: 2,
      alts: 2,
      captions: 2,
      missing: [],
      stale: false,
      changed: false,
      state: 'reviewed',
      approvedBy: undefined,
      approvedOn: undefined,
      unconfirmed: undefined,
    });
  });

  it('names a section, an alt text, a caption and a content note that a language lacks, and no other language', async () => {
    const { inLanguage } = await cover({
      'chapters/road/ky.md': kyrgyz.slice(0, kyrgyz.indexOf('## Суу')),
      'chapters/road/chapter.json': {
        sections: [{ id: 'gate', picture: 'gate' }, { id: 'water' }],
        slides: ['field'],
        contentNote: { ru: 'Осторожно', az: 'Diqqət' },
      },
      'pictures.json': [
        aPicture({ alt: { ru: 'Ворота', az: 'Darvaza' } }),
        aField({ caption: { ru: 'Поле', ky: ' ', az: 'Tarla' } }),
      ],
    });
    expect(inLanguage('ky')).toMatchObject({
      sections: 1,
      alts: 1,
      captions: 1,
      missing: ['content note', 'section water', 'alt of gate', 'caption of field'],
    });
    expect(inLanguage('ru')?.missing).toEqual([]);
    expect(inLanguage('az')?.missing).toEqual([]);
  });

  it('of a chapter without a text names everything and has no state', async () => {
    const { inLanguage } = await cover({ 'chapters/road/az.md': undefined });
    expect(inLanguage('az')).toMatchObject({
      words: 0,
      sections: 0,
      state: undefined,
      stale: false,
      missing: ['title', 'lead', 'section gate', 'section water'],
    });
  });

  it('says who approved a text and when', async () => {
    const frontMatter = '---\nstate: approved\napprovedBy: Айнура\napprovedOn: 2026-11-22\n---';
    const { inLanguage } = await cover({ 'chapters/road/ky.md': kyrgyz.replace(HEAD.trim(), frontMatter) });
    expect(inLanguage('ky')).toMatchObject({ state: 'approved', approvedBy: 'Айнура', approvedOn: '2026-11-22' });
  });

  it('calls a text stale once its original has changed, and not before', async () => {
    const hash = hashText(aText().slice(HEAD.length));
    const translated = kyrgyz.replace('state: reviewed', `state: reviewed\ntranslatedFrom: ru ${hash}`);
    expect((await cover({ 'chapters/road/ky.md': translated })).inLanguage('ky')?.stale).toBe(false);
    const changed = { 'chapters/road/ru.md': aText({ gate: '## Ворота {#gate}\n\nДвор пуст: 2 012 семей ушли.' }) };
    expect((await cover({ 'chapters/road/ky.md': translated, ...changed })).inLanguage('ky')?.stale).toBe(true);
  });

  it('says that a text has changed since it was reviewed or approved, and does not say it of a draft', async () => {
    const changedWith = async (frontMatter: string) => {
      const text = kyrgyz.replace(HEAD.trim(), `---\n${frontMatter}\n---`);
      return (await cover({ 'chapters/road/ky.md': text })).inLanguage('ky')?.changed;
    };
    const seal = `seal: ${hashText(kyrgyz.slice(HEAD.length))}`;
    const older = 'seal: 0123456789abcdef';
    expect(await changedWith(`state: reviewed\n${seal}`)).toBe(false);
    expect(await changedWith(`state: reviewed\n${older}`)).toBe(true);
    expect(await changedWith(`state: approved\napprovedBy: А\napprovedOn: 2026-11-22\n${older}`)).toBe(true);
    expect(await changedWith(`state: draft\n${older}`)).toBe(false);
  });

  it('leaves pictures out that were withdrawn', async () => {
    const { inLanguage } = await cover({ 'pictures.json': [aPicture({ withdrawn: true, alt: {} }), aField()] });
    expect(inLanguage('ru')).toMatchObject({ pictures: 1, alts: 1, illustrated: 0, missing: [] });
  });

  it('counts the doubts of the chapter’s review page', async () => {
    const reviews = new Map([['road', '## Doubts\n\n| ky | a |\n| all | b |\n']]);
    const { inLanguage } = await cover({}, reviews);
    expect(['ru', 'ky'].map((code) => inLanguage(code)?.unconfirmed)).toEqual([1, 2]);
  });

  it('counts the texts of each file of records, language by language', async () => {
    const { records } = await cover({ 'places.json': [{ id: 'chu', name: { ru: 'Чу', az: '' } }] });
    expect(records.find(({ file }) => file === 'places.json')).toEqual({
      file: 'places.json',
      texts: 1,
      written: { ru: 1, ky: 0, az: 0 },
    });
    expect(records.some(({ file }) => file.startsWith('chapters/'))).toBe(false);
  });
});
