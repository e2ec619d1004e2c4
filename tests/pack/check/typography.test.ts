import { describe, expect, it } from 'vitest';
import { aField, aPicture } from '../support/aPack.ts';
import { checkWholly, checkWith, said } from '../support/check.ts';

const GOOD = { ru: 'Ворота', ky: 'Дарбаза', az: 'Darvaza' };
const filesWith = (language: string, alt: string) => ({
  'pictures.json': [aPicture({ alt: { ...GOOD, [language]: alt } }), aField()],
});

/** What the check says about one text in one language, without its place. */
const sayOf = async (language: string, alt: string) =>
  (await checkWith(filesWith(language, alt)))
    .filter(({ code }) => code !== 'other-numbers')
    .map((problem) => said(problem).replace(/^(\w+) pictures.json:\d+ {2}/, '$1 '));

describe('quotation marks', () => {
  it.each([
    ['ru', '"Манас"', '“"” (U+0022)', '«…», and „…“'],
    ['ru', '“Манас”', '“”” (U+201D)', '«…», and „…“'],
    ['ky', '„Манас“', undefined, '«…», and „…“'],
    ['az', '«Manas»', '“«” (U+00AB)', '“…”, and ‘…’'],
    ['az', '"Manas"', '“"” (U+0022)', '“…”, and ‘…’'],
  ])('of %s are no others: %s', async (language, text, mark, quotes) => {
    const [problem, ...more] = await sayOf(language, text);
    expect(more).toEqual([]);
    expect(problem).toMatch(/^flaw /);
    expect(problem).toContain(`In ${language}, write ${quotes} within them.`);
    if (mark) expect(problem).toContain(mark);
  });

  it.each([
    ['«Манас', 'A quotation is opened and not closed'],
    ['Манас»', 'A quotation is closed that was not opened'],
    ['«Эпос «Манас»»', 'A quotation within another is marked as the outer one is'],
  ])('come in pairs: %s', async (text, message) => {
    expect(await sayOf('ru', text)).toEqual([`flaw ${message}. In ru, write «…», and „…“ within them.`]);
  });

  it.each([
    ['ru', '«Манас» и «Книга „Дада Горгуд“»'],
    ['ky', '«Манас»'],
    ['az', '“Manas”, “Kitab ‘Dədə Qorqud’”, Bakı’da'],
  ])('of %s are right so: %s', async (language, text) => {
    expect(await sayOf(language, text)).toEqual([]);
  });

  it('may close a paragraph that goes on over several lines', async () => {
    const text =
      '---\nstate: reviewed\n---\n# Дорога\n\nШли\n«долго\nи молча» в 1930 году.\n\n## Ворота {#gate}\n\nУшли 2 012 семей.\n\n## Вода {#water}\n\n[Арык](term:aryk) и сад.';
    expect((await checkWith({ 'chapters/road/ru.md': text })).map(said)).toEqual([]);
  });
});

describe('dashes', () => {
  it.each([
    ['ru', 'Вода - это сад', 'Write — with a space on both sides'],
    ['ru', 'Вода -- это сад', 'Write — with a space on both sides'],
    ['ru', 'Вода – это сад', 'Write — in ru'],
    ['ru', 'Вода—это сад', 'Write — with a space on both sides'],
    ['ky', 'Суу – бул бак', 'Write — in ky'],
    ['az', 'Su — bağdır', 'Write – in az'],
    ['az', 'Su - bağdır', 'Write – with a space on both sides'],
    ['ru', '1906-1917', 'Write – without spaces between numbers'],
    ['az', '1906 – 1917', 'Write – without spaces between numbers'],
    ['ky', '8—9', 'Write – without spaces between numbers'],
  ])('in %s are named: %s', async (language, text, remedy) => {
    expect(await sayOf(language, text)).toEqual([
      expect.stringMatching(
        new RegExp(`^flaw A dash is written otherwise than ${language} writes it: .*\\. ${remedy}\\.$`),
      ),
    ]);
  });

  it.each([
    ['ru', 'Вода — это сад, 1906–1917, кое-что, Кант – Рыбачье'],
    ['ky', 'Суу — бул бак, 1906–1917-жылдары, Кант – Рыбачье темир жолу'],
    ['az', 'Su – bağdır, 1906–1917-ci illərdə, Azərbaycan–qırğız, Avropa – Qafqaz – Asiya'],
  ])('in %s are right so: %s', async (language, text) => {
    expect(await sayOf(language, text)).toEqual([]);
  });
});

describe('dates and large numbers', () => {
  it.each([
    ['ru', '31.07.1944', 'Write it with the month’s name: 31 июля 1944 года'],
    ['az', '1944-07-31', 'Write it with the month’s name: 31 iyul 1944-cü il'],
    ['ru', 'в 1930 г.', 'Write the word out: 1930 год, 1906–1917 годы'],
    ['ru', 'в 1930-м', 'Write the year without an ending: в 1930 году'],
    ['ru', '31-го июля', 'Write the day without an ending: 31 июля'],
    ['ru', '05 мая', 'Write the day without a nought: 5 мая'],
    ['ky', '1930 жылы', 'Join them by a hyphen: 1930-жылы'],
    ['ky', '1930–жылы', 'Join them by a hyphen: 1930-жылы'],
    ['ky', '31 июлда', 'Join them by a hyphen: 31-июлу'],
    ['az', '1930 il', 'Give the year its ending: 1930-cu il'],
    ['az', '1930cu il', 'Join the ending by a hyphen: 1930-cu il'],
    ['az', 'XV-ci əsr', 'Write a Roman numeral without an ending: XV əsr'],
    ['az', '1930-ci il', 'Write 1930-cu'],
    ['az', '1944-ci il', 'Write 1944-cü'],
    ['az', 'iyulun 31-da', 'Write 31-də'],
    ['az', 'dekabrın 20-dan', 'Write 20-də'],
    ['ru', '10611 человек', 'Group the digits by threes, with a no-break space: 10\u00A0611'],
    ['az', '10.611 nəfər', 'Group the digits by threes, with a no-break space: 10\u00A0611'],
  ])('in %s are named: %s', async (language, text, remedy) => {
    expect(await sayOf(language, text)).toEqual([expect.stringMatching(new RegExp(`^flaw .*\\. ${remedy}\\.$`))]);
  });

  it.each([
    ['ru', 'в 1930 году, 31 июля 1944 года, 1930-е годы, 10 611 человек, 1000-летие'],
    ['ky', '1930-жылы, 1944-жылдын 31-июлу, 1930-жылдары, 1000 жылдык той, 1,5'],
    [
      'az',
      '1906-cı, 1900-cü, 2000-ci, 1933-cü, 1945-ci il, iyunun 2-də, 10-da, 26–27-də, 16-da, 1000 illik, XV əsr, 1930-cu illər',
    ],
  ])('in %s are right so: %s', async (language, text) => {
    expect(await sayOf(language, text)).toEqual([]);
  });
});

describe('slips of the keyboard', () => {
  it.each([
    ['Вода  и сад', 'Delete one of them'],
    ['Вода...', 'Write … as one sign'],
    ['Вода , сад', 'Delete the space'],
    ['( вода)', 'Delete the space'],
    ['Вода,сад', 'Write a space after it'],
    ['Вода,, сад', 'Delete one of the two'],
    ["об'ём", 'Write ’'],
    ['Вода\u200B и сад', 'Type the words again'],
  ])('are named with what to do: %j', async (text, remedy) => {
    expect(await sayOf('ru', text)).toContainEqual(expect.stringMatching(new RegExp(`^flaw .*\\. ${remedy}\\.$`)));
  });

  it('are none in good prose', async () => {
    expect(await sayOf('ru', 'Вода… и сад (какой?!), в 12:30: «да»; т. е. так.')).toEqual([]);
  });
});

describe('spaces where no line may end', () => {
  const notesOn = async (language: string, alt: string) => (await checkWholly(filesWith(language, alt))).map(said);

  it.each([
    ['ru', 8, 'Вода — сад', 'after “Вода”'],
    ['ru', 7, 'вода и сад', 'after “и”'],
    ['ru', 7, 'сад, 12 вод и VI вод', 'after “и”, “12”, “VI”'],
    ['ky', 8, 'Э. Топоев', 'after “Э.”'],
    ['az', 9, '№ 5', 'after “№”'],
  ])('are noted in %s, once a paragraph', async (language, _line, text, places) => {
    const notes = await notesOn(language, text);
    expect(notes.filter((note) => note.startsWith('note '))).toEqual([
      expect.stringContaining(
        `A line may end where ${language} does not end it: ${places}. Write \\u00a0 in place of the space there.`,
      ),
    ]);
  });

  it('are right as no-break spaces, also as a keyboard without one writes them', async () => {
    expect(await notesOn('ru', 'Вода\u00A0— сад и\u00A0дом')).toEqual([]);
    const lead = '# Дорога\n\nОни шли в&nbsp;1930&nbsp;году.';
    const text = `---\nstate: reviewed\n---\n${lead}\n\n## Ворота {#gate}\n\nУшли 2&nbsp;012&nbsp;семей.\n\n## Вода {#water}\n\nБыл [арык](term:aryk).`;
    expect((await checkWholly({ 'chapters/road/ru.md': text })).map(said)).toEqual([]);
  });
});

describe('a language that the program has no customs of', () => {
  it('is left as it is written', async () => {
    const problems = await checkWith(filesWith('en', '"Gate" - 31.07.1944, 10611...'));
    const codes = problems.map(({ code }) => code).filter((code) => code !== 'other-numbers');
    expect(codes).toEqual(['unknown-language', 'typing-slip']);
  });
});
