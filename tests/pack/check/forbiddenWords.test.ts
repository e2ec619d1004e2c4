import { describe, expect, it } from 'vitest';
import { aField, aPicture, aText, goodFiles } from '../support/aPack.ts';
import { checkWith, said } from '../support/check.ts';

const TERM = {
  id: 'reed',
  term: 'reed',
  use: { ru: 'камыш', ky: 'камыш', az: 'qamış' },
};

/** What the check says of a caption and a term with these variants. */
async function sayOf(language: string, caption: string, ...variants: readonly (string | object)[]) {
  const captions = { ru: 'Вода', ky: 'Суу', az: 'Su', [language]: caption };
  const problems = await checkWith({
    'terms.json': [{ ...TERM, avoid: { [language]: variants } }],
    'pictures.json': [aPicture({ caption: captions }), aField({ caption: captions })],
  });
  return problems.filter(({ line }) => (line ?? 0) < 20).map(said);
}

describe('a variant that terms.json forbids', () => {
  it('is named with place, term and remedy', async () => {
    expect(await sayOf('ru', 'Густой тростник', 'тростник')).toEqual([
      'flaw pictures.json:12  “тростник” is not what this exhibit calls “reed” in ru. Write камыш; terms.json has the list.',
    ]);
  });

  it('is found in every ending that a star stands for, in capitals and across a no-break space', async () => {
    expect(await sayOf('ru', 'В\u00A0Тростниковых\u00A0зарослях', 'тростник* заросл*')).toEqual([
      expect.stringContaining('“Тростниковых\u00A0зарослях” is not'),
    ]);
    expect(await sayOf('az', 'İri qarğılıq', 'iri qarğı*')).toEqual([expect.stringContaining('“İri qarğılıq” is not')]);
  });

  it('is a whole word: without a star another ending is another word', async () => {
    expect(await sayOf('ru', 'Тростниковый сахар, подтростник', 'тростник')).toEqual([]);
  });

  it('is right in quotation marks, in longer phrases named as exceptions, and in other languages', async () => {
    expect(await sayOf('ru', 'Повесть «Тростник»', 'тростник')).toEqual([]);
    const sugar = { form: 'тростник*', except: ['сахарн* тростник*'] };
    expect(await sayOf('ru', 'Сахарный тростник', sugar)).toEqual([]);
    expect(await sayOf('ru', 'Сахарный тростник и просто тростник', sugar)).toHaveLength(1);
    expect(await sayOf('ky', 'Суу', 'вода')).toEqual([]);
  });

  it('is wrong only in the chapters that it names', async () => {
    const files = { 'chapters/road/ru.md': aText({ water: '## Вода {#water}\n\nУ [арыка](term:aryk) тростник.' }) };
    const sayIn = async (chapter: string) =>
      (
        await checkWith({
          ...files,
          'terms.json': [{ ...TERM, avoid: { ru: [{ form: 'тростник*', chapters: [chapter] }] } }],
        })
      ).map(({ file, line, code }) => `${file}:${line} ${code}`);
    expect(await sayIn('road')).toEqual(['chapters/road/ru.md:15 forbidden-word']);
    expect(await sayIn('war')).toEqual([]);
  });

  it('is found inside emphasis and terms', async () => {
    const files = { 'chapters/road/ru.md': aText({ water: '## Вода {#water}\n\nБыл **[канал](term:aryk)**.' }) };
    const problems = await checkWith({ ...files, 'terms.json': [{ ...TERM, avoid: { ru: ['был канал'] } }] });
    expect(problems.map(said)).toEqual([expect.stringContaining('“Был канал” is not')]);
  });

  it('keeps its place in the official title of a document, not in the text about it', async () => {
    const document = {
      id: 'treaty',
      title: { ru: 'О тростнике', ky: 'Камыш', az: 'Qamış' },
      text: { ru: 'О тростнике', ky: 'Камыш', az: 'Qamış' },
    };
    const problems = await checkWith({
      'documents.json': [document],
      'terms.json': [{ ...TERM, avoid: { ru: ['тростник*'] } }],
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['documents.json:10']);
  });

  it('is for readers alone where the list says beware', async () => {
    const problems = await checkWith({ 'terms.json': [{ ...TERM, beware: { ru: ['вода'] } }] });
    expect(problems).toEqual([]);
  });

  it('does not need the list, and a list with a slip is named like any other file', async () => {
    expect(Object.keys(goodFiles())).not.toContain('terms.json');
    const problems = await checkWith({ 'terms.json': [{ ...TERM, avoid: { ru: 'тростник' } }] });
    expect(problems.map(said)).toEqual([
      'error terms.json:11  avoid.ru has to be a list in [ ]. See docs/pack.md for what belongs there.',
    ]);
  });
});
