import { describe, expect, it } from 'vitest';
import { aField, aPicture, aText, goodFiles } from '../support/aPack.ts';
import { checkWith, said } from '../support/check.ts';

const KYRGYZ = goodFiles()['chapters/road/ky.md'] as string;
const AZERBAIJANI = goodFiles()['chapters/road/az.md'] as string;
const withGate = (text: string, gate: string) =>
  text.replace(/## (\S+) \{#gate\}\n\n[^\n]*/, (_, heading) => `## ${heading} {#gate}\n\n${gate}`);

/** What the check says about gates of these lengths in Russian, Kyrgyz and Azerbaijani. */
async function compareLengths(russian: number, kyrgyz: number, azerbaijani: number) {
  const problems = await checkWith({
    'chapters/road/ru.md': aText({ gate: `## Ворота {#gate}\n\n${'м'.repeat(russian)}` }),
    'chapters/road/ky.md': withGate(KYRGYZ, 'м'.repeat(kyrgyz)),
    'chapters/road/az.md': withGate(AZERBAIJANI, 'm'.repeat(azerbaijani)),
  });
  return problems.map(said);
}

describe('the lengths of a section', () => {
  it('may be as uneven as 1.6 to 1', async () => {
    expect(await compareLengths(200, 320, 260)).toEqual([]);
  });

  it('beyond that are named with the section, both languages and both numbers', async () => {
    expect(await compareLengths(200, 321, 260)).toEqual([
      'flaw chapters/road/ky.md:9  Section “gate” has 200 characters in ru and 321 in ky. Tell the same in each language: the longest has at most 1.6 times the characters of the shortest.',
    ]);
  });

  it('are compared between two translations, too, and the shorter one is named', async () => {
    expect(await compareLengths(260, 350, 200)).toEqual([
      'flaw chapters/road/az.md:9  Section “gate” has 200 characters in az and 350 in ky. Tell the same in each language: the longest has at most 1.6 times the characters of the shortest.',
    ]);
  });

  it('are compared in the texts of records, too', async () => {
    const alt = { ru: 'м'.repeat(200), ky: 'м'.repeat(321), az: 'm'.repeat(260) };
    const problems = await checkWith({ 'pictures.json': [aPicture({ alt }), aField()] });
    expect(problems.map(said)).toEqual([
      'flaw pictures.json:8  The alt of “gate” has 200 characters in ru and 321 in ky. Tell the same in each language: the longest has at most 1.6 times the characters of the shortest.',
    ]);
  });

  it('are left alone in a line so short that one word decides', async () => {
    expect(await compareLengths(40, 110, 60)).toEqual([]);
  });
});

describe('letters that a language does not use', () => {
  const noteOn = async (file: string, text: string) => (await checkWith({ [`chapters/road/${file}`]: text })).map(said);

  it.each([
    ['Azerbaijani', 'az.md', withGate(AZERBAIJANI, '2 012 ailə кыш getdi, Washington.'), 'az', 'кыш, Washington'],
    ['Kyrgyz', 'ky.md', withGate(KYRGYZ, '2 012 үй-бүлө борщ ичти, їш.'), 'ky', 'борщ, їш'],
    ['Russian', 'ru.md', aText({ gate: '## Ворота {#gate}\n\nУшли 2 012 семей, Жаңы-Жер.' }), 'ru', 'Жаңы'],
  ])('are noted in %s, one note a line', async (_, file, text, language, words) => {
    expect(await noteOn(file, text)).toEqual([
      `note chapters/road/${file}:11  Letters that ${language} does not use, or rarely: ${words}. Correct the words, or put them into quotation marks where they are of another language.`,
    ]);
  });

  it('are at home in quotation marks and in emphasis', async () => {
    expect(await noteOn('ru.md', aText({ gate: '## Ворота {#gate}\n\n2 012 семей: «көч», *үч*.' }))).toEqual([]);
    expect(await noteOn('az.md', withGate(AZERBAIJANI, '2 012 ailə, rusca “взять”.'))).toEqual([]);
  });

  it('are not noted again in a word that mixes alphabets, which is a flaw already', async () => {
    expect(await noteOn('az.md', withGate(AZERBAIJANI, '2 012 ailənin həyаti.'))).toEqual([
      expect.stringMatching(/^flaw .*“həyаti” mixes alphabets/),
    ]);
  });

  it.each([
    ['az.md', withGate(AZERBAIJANI, '2 012 ailə, Ildə i\u0307lk ğöz İldə Işıq.'), 'az', 'Ildə, i\u0307lk, ğöz'],
    ['ky.md', withGate(KYRGYZ, '2 012 үй-бүлө, төця, акциянын.'), 'ky', 'төця'],
  ])('are noted where a language has them and not so, in %s', async (file, text, language, words) => {
    const notes = (await noteOn(file, text)).filter((said) => said.startsWith('note '));
    expect(notes).toEqual([
      `note chapters/road/${file}:11  Letters that ${language} does not use, or rarely: ${words}. Correct the words, or put them into quotation marks where they are of another language.`,
    ]);
  });

  it('are at home in words that the pack itself has of another language', async () => {
    const text = aText({ gate: '## Ворота {#gate}\n\n2 012 семей: көч и Чүй.' });
    const words = [{ id: 'move', forms: { ky: 'көч', az: 'köç' }, meaning: { ru: 'кочёвка', ky: 'көч', az: 'köç' } }];
    const problems = await checkWith({ 'chapters/road/ru.md': text, 'words.json': words });
    expect(problems.map(said)).toEqual([]);
  });

  it('are none of a language’s own, in small letters and capitals', async () => {
    const own = 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ';
    expect(await noteOn('az.md', withGate(AZERBAIJANI, `2 012 ${own}`))).toEqual([]);
    const kyrgyz = 'абвгдеёжзийклмнңоөпрстуүфхцчшъыьэюя';
    for (const letters of [kyrgyz, kyrgyz.toUpperCase()])
      expect(await noteOn('ky.md', withGate(KYRGYZ, `2 012 ${[...letters].join(' ')}`))).toEqual([]);
  });
});
