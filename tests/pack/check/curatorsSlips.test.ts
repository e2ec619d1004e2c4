import { describe, expect, it } from 'vitest';
import { aField, aPicture, aText, goodFiles, type PackFile } from '../support/aPack.ts';
import { checkWith, said } from '../support/check.ts';

const sayWith = async (files: Readonly<Record<string, PackFile>>) => (await checkWith(files)).map(said);
const sayRussian = (parts: Parameters<typeof aText>[0]) => sayWith({ 'chapters/road/ru.md': aText(parts) });
const KYRGYZ = goodFiles()['chapters/road/ky.md'] as string;

describe('a heading with a typo', () => {
  it('is named with the section that was meant, once', async () => {
    expect(await sayRussian({ gate: '## Ворота {#gaet}\n\nДвор опустел: 2 012 семей ушли.' })).toEqual([
      'error chapters/road/ru.md:9  chapter.json has no section “gaet”, and “gate” is missing here. Write {#gate}.',
    ]);
  });

  it('is no section that was meant where none is near', async () => {
    expect(await sayRussian({ gate: '## Ворота {#village}\n\nДвор опустел: 2 012 семей ушли.' })).toEqual([
      'error chapters/road/ru.md  Section “gate” is missing. Write it below a heading that ends in {#gate}.',
      'flaw chapters/road/ru.md:9  chapter.json has no section “village”. Correct the id, or add the section to chapter.json.',
    ]);
  });

  it.each([
    ['## Ворота {gate}', 'ends in {gate}, which is no section’s id. End it with {#gate}'],
    ['## Ворота (#gate)', 'ends in (#gate), which is no section’s id. End it with {#gate}'],
    ['## Ворота {#Gate}', 'ends in {#Gate}, which is no section’s id. End it with {#gate}'],
    ['## Ворота #gate', 'ends in #gate, which is no section’s id. End it with {#gate}'],
    [
      '## Ворота {#gаte}',
      'ends in {#gаte}, which is no section’s id. Write the id of chapter.json, in small Latin letters',
    ],
  ])('%s says how to write its id', async (heading, message) => {
    const [, named] = await sayRussian({ gate: `${heading}\n\nДвор опустел: 2 012 семей ушли.` });
    expect(named).toContain(message);
    expect(named).toMatch(/^error chapters\/road\/ru\.md:9 /);
  });

  it('is named where its space is missing, for otherwise visitors would read the mark', async () => {
    expect(await sayRussian({ gate: '##Ворота {#gate}\n\nДвор опустел: 2 012 семей ушли.' })).toContain(
      'error chapters/road/ru.md:9  The text holds a heading without a space after the #. Write ## Heading {#its-id} with a space.',
    );
  });
});

describe('a fourth rank of headings, a table, HTML, a footnote and a loose mark', () => {
  it.each([
    ['#### Двор', 'a heading of rank 4. Begin it with ##, or write it as a sentence; one # title stands above all.'],
    ['| Двор | Сад |\n|---|---|\n| 1 | 2 |', 'a table. Write it as a list or as sentences.'],
    ['| Двор | Сад |', 'a table. Write it as a list or as sentences.'],
    ['<b>Двор</b>', 'HTML (<b>). Delete it; use *emphasis* or **strong**.'],
    ['<!-- Двор -->', 'HTML (<!-- Двор -->). Delete it; a blank line parts paragraphs.'],
    ['Двор[^1]', 'a footnote. Write it into the sentence, or leave it out.'],
    ['**Двор', 'marks of emphasis that do not pair. Write **strong** or *emphasis*.'],
  ])('are refused and said: %s', async (text, what) => {
    const said = await sayRussian({ water: `## Вода {#water}\n\nСад.\n\n${text}` });
    expect(said).toContain(`error chapters/road/ru.md:17  The text holds ${what}`);
  });

  it.each([
    ['<b>Двор</b>', 'HTML (<b>)'],
    ['Двор&nbsp;и сад', 'HTML (&nbsp;)'],
    ['**Двор**', 'an emphasis of Markdown (**Д)'],
    ['[Арык](term:aryk)', 'a link of Markdown (](term:aryk))'],
    ['## Двор', 'a heading, list or quote of Markdown (##)'],
    ['| Двор | Сад |', 'a table (| Двор | Сад |)'],
  ])('are flaws in the texts of JSON files, which are plain: %s', async (ru, what) => {
    const caption = { ru, ky: 'Короо', az: 'Həyət' };
    expect(
      await sayWith({ 'pictures.json': [aPicture({ caption }), aField({ caption: { ...caption, ru: 'Двор' } })] }),
    ).toEqual([`flaw pictures.json:12  The text holds ${what}, which visitors would see. Write it as plain words.`]);
  });
});

describe('front matter', () => {
  const sayOf = (frontMatter: string) => sayRussian({ frontMatter });

  it.each([
    ['---\nstate: “reviewed”\n---', 2, 'The value of state stands in quotation marks. Write state: reviewed.'],
    ['---\nstate: "reviewed"\n---', 2, 'The value of state stands in quotation marks. Write state: reviewed.'],
    ['---\nstate: reveiwed\n---', 2, '“reveiwed” is no state of a text. Write reviewed.'],
    ['———\nstate: reviewed\n———', 1, 'The line ——— is no --- of three hyphens. Write ---.'],
    ['---\nstate: reviewed\n—–—', 3, 'The line —–— is no --- of three hyphens. Write ---.'],
    [
      'state: reviewed\n---',
      1,
      'A line --- is missing at the front matter. Write --- on a line of its own, before it and after it.',
    ],
    [
      '---\nstate: reviewed',
      4,
      'A line --- is missing at the front matter. Write --- on a line of its own, before it and after it.',
    ],
    [
      '---\nstate: reviewed\nstate: reviewed\n---',
      3,
      'state stands twice, and only the second counts. Delete one of the two.',
    ],
  ])('with a slip is named with place and remedy, and read all the same: %j', async (frontMatter, line, problem) => {
    const flaws = (await sayOf(frontMatter)).filter((said) => !said.includes('The text is a draft'));
    expect(flaws).toEqual([`flaw chapters/road/ru.md:${line}  ${problem}`]);
  });

  it('names the key that was meant', async () => {
    expect(await sayOf('---\nstate: reviewed\naprovedBy: А\n---')).toEqual([
      'flaw chapters/road/ru.md:3  The program knows no “aprovedBy” here. Write approvedBy, or delete it.',
    ]);
  });
});

describe('a file in another encoding', () => {
  it('of old Russian Windows is called by its name', async () => {
    const russian = [...'Ворота и вода'].map((letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    );
    const bytes = Buffer.concat([Buffer.from('---\nstate: reviewed\n---\n# '), Buffer.from(russian)]);
    expect(await sayWith({ 'chapters/road/ky.md': bytes })).toEqual([
      'error chapters/road/ky.md:4  The file is not UTF-8 text: it is saved as Windows-1251. Open it in a text editor and save it in UTF-8.',
    ]);
  });

  it('of a Latin script of Windows is not taken for Russian', async () => {
    const bytes = Buffer.from('Gürcüstan, köç, çörək, şəhər, ağaç, böyük, gözəl', 'latin1');
    expect((await sayWith({ 'chapters/road/az.md': bytes }))[0]).toMatch(/byte \d+ is no letter in UTF-8/);
  });

  it.each([
    ['ru', 'РњР°РЅР°СЃ РІРѕСЂРѕС‚Р°'],
    ['az', 'MillÉ™t vÉ™ yurd'],
    ['az', 'QÄ±rÄŸÄ±z'],
  ])('that was read wrongly and saved so is named: %s %s', async (language, words) => {
    const alt = { ru: 'Ворота', ky: 'Дарбаза', az: 'Darvaza', [language]: words };
    const said = await sayWith({ 'pictures.json': [aPicture({ alt }), aField()] });
    expect(said).toContainEqual(expect.stringContaining('The letters are garbled: “'));
    expect(said).toContainEqual(expect.stringContaining('save this one in UTF-8.'));
  });
});

describe('an id with a typo', () => {
  it('in a text is named at its own line with the term that was meant', async () => {
    expect(await sayRussian({ water: '## Вода {#water}\n\nСад.\n\nБыл [арык](term:arik).' })).toEqual([
      'flaw chapters/road/ru.md:17  “arik” is named here and is not in glossary.json. Write “aryk”, or add “arik” to glossary.json.',
    ]);
  });
});

describe('printed quotation marks in JSON', () => {
  it('are named for what they are', async () => {
    expect(await sayWith({ 'places.json': '[\n  { “id”: "chu" }\n]' })).toContain(
      'error places.json:2  The JSON is broken: “ stands where a key in double quotes is due. Write straight quotation marks " there, as keyboards have them.',
    );
  });
});

it('all slips of a pack are named at once, and what can be shown is kept', async () => {
  const codes = (
    await checkWith({
      'chapters/road/ru.md': aText({
        frontMatter: '---\nstate: “reviewed”\n---',
        gate: '## Ворота {#gaet}\n\n<i>Двор</i> опустел: 2 012 семей ушли.',
        water: '## Вода {#water}\n\n[Арык](term:arik) и "сад".\n\n#### Двор\n\n| Сад | Двор |',
      }),
      'chapters/road/ky.md': KYRGYZ.replace('{#water}', '{#gate}'),
    })
  ).map(({ file, line, code }) => `${file}:${line ?? ''} ${code}`);
  expect(codes).toEqual([
    'chapters/road/ky.md: section-missing',
    'chapters/road/ky.md:13 two-of-one-id',
    'chapters/road/ru.md:2 front-matter',
    'chapters/road/ru.md:9 section-missing',
    'chapters/road/ru.md:11 unsupported-markdown',
    'chapters/road/ru.md:11 unsupported-markdown',
    'chapters/road/ru.md:15 link-to-nothing',
    'chapters/road/ru.md:15 wrong-quotes',
    'chapters/road/ru.md:17 unsupported-markdown',
    'chapters/road/ru.md:19 unsupported-markdown',
  ]);
});
