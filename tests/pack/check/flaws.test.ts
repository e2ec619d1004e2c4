import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../electron/pack/text/hashText.ts';
import { aChapter, aField, anExhibit, aPicture, aPng, aText, goodFiles } from '../support/aPack.ts';
import { checkWith, said } from '../support/check.ts';

const sayWith = async (files: Parameters<typeof checkWith>[0]) => (await checkWith(files)).map(said);
const exhibit = (overrides: object) => ({ 'exhibit.json': anExhibit(overrides) });
const chapter = (overrides: object) => ({ 'chapters/road/chapter.json': aChapter(overrides) });
const gate = (overrides: object) => ({ 'pictures.json': [aPicture(overrides), aField()] });
const russian = (parts: Parameters<typeof aText>[0]) => ({ 'chapters/road/ru.md': aText(parts) });

describe('sections', () => {
  it('that are missing in one language are named with language and section', async () => {
    const text = goodFiles()['chapters/road/ky.md'] as string;
    expect(await sayWith({ 'chapters/road/ky.md': text.slice(0, text.indexOf('## Суу')) })).toEqual([
      'flaw chapters/road/ky.md  Section “water” is missing. Write it below a heading that ends in {#water}.',
    ]);
  });

  it('that are missing in the fallback language refuse the pack', async () => {
    expect(await sayWith(russian({ water: '' }))).toEqual([
      'error chapters/road/ru.md  Section “water” is missing. Write it below a heading that ends in {#water}.',
    ]);
  });

  it('that are empty are named', async () => {
    expect(await sayWith(russian({ water: '## Вода {#water}' }))).toEqual([
      'error chapters/road/ru.md:13  Section “water” is empty. Write its text below the heading.',
    ]);
  });

  it('that chapter.json does not know are named', async () => {
    expect(await sayWith(chapter({ sections: [{ id: 'gate', facts: ['F1', 'F2', 'F3'] }] }))).toEqual([
      'flaw chapters/road/az.md:13  chapter.json has no section “water”. Correct the id, or add the section to chapter.json.',
      'flaw chapters/road/ky.md:13  chapter.json has no section “water”. Correct the id, or add the section to chapter.json.',
      'flaw chapters/road/ru.md:13  chapter.json has no section “water”. Correct the id, or add the section to chapter.json.',
    ]);
  });

  it('cannot stand twice', async () => {
    expect(await sayWith(russian({ water: '## Ворота {#gate}\n\nА.\n\n## Вода {#water}\n\nБ.' }))).toEqual([
      'error chapters/road/ru.md:13  The section “gate” stands here twice. Delete one of the two.',
    ]);
  });

  it('have to say which they are', async () => {
    expect(await sayWith(russian({ water: '## Вода\n\nА.\n\n## Вода {#water}\n\nБ.' }))).toEqual([
      'error chapters/road/ru.md:13  The heading “Вода” does not say which section it belongs to. End it with the section’s id: {#gate}.',
    ]);
  });

  it('come after a title and a lead', async () => {
    expect(
      await sayWith({
        'chapters/road/az.md': (goodFiles()['chapters/road/az.md'] as string).replace(
          '# Yol\n\nOnlar 1930-cu\u00A0ildə yola çıxdı.',
          '',
        ),
      }),
    ).toEqual([
      'flaw chapters/road/az.md  The chapter’s title is missing. Begin the text with # and the title.',
      'flaw chapters/road/az.md  The chapter’s lead is missing. Write one sentence below the title.',
    ]);
  });
});

describe('numbers', () => {
  it('that differ between languages are named with both', async () => {
    expect(await sayWith(russian({ gate: '## Ворота {#gate}\n\nУшли 2 021 семья и 40 одиночек.' }))).toEqual([
      'flaw chapters/road/az.md:9  In az, section “gate” lacks 2021, 40 and has 2012 instead or besides, unlike ru. Give every language the same years, dates and numbers.',
      'flaw chapters/road/ky.md:9  In ky, section “gate” lacks 2021, 40 and has 2012 instead or besides, unlike ru. Give every language the same years, dates and numbers.',
    ]);
  });

  it('are compared in words, too, and so are days and months', async () => {
    expect(
      await sayWith(
        gate({
          caption: {
            ru: 'Двадцать лет с 31 июля 1944 года, два сада',
            ky: 'Эки бактын 20 жылы, 1944-жылдын 30-июлунан',
            az: 'İyirmi il, avqustun 31-dən, 1944-cü il, üç bağ',
          },
        }),
      ),
    ).toEqual([
      'flaw pictures.json:13  In ky, the caption of “gate” lacks 31 July and has 30 July instead or besides, unlike ru. Give every language the same years, dates and numbers.',
      'flaw pictures.json:14  In az, the caption of “gate” lacks 31 July, 2 and has 31 August, 3 instead or besides, unlike ru. Give every language the same years, dates and numbers.',
    ]);
  });

  it('of a fourth language are read from digits alone', async () => {
    const languages = [...anExhibit().languages, { code: 'en', name: 'English' }];
    const caption = {
      ru: 'Двадцать лет, 1930',
      ky: 'Жыйырма жыл, 1930',
      az: 'İyirmi il, 1930',
      en: 'Twenty years, 1930',
    };
    const problems = await checkWith({ ...exhibit({ languages }), ...gate({ caption }) });
    expect(problems.filter(({ code }) => code === 'other-numbers')).toEqual([]);
  });

  it('that differ in captions are named, too', async () => {
    expect(await sayWith(gate({ caption: { ru: 'Двор, 1930', ky: 'Короо, 1931', az: 'Həyət, 1930' } }))).toEqual([
      'flaw pictures.json:13  In ky, the caption of “gate” lacks 1930 and has 1931 instead or besides, unlike ru. Give every language the same years, dates and numbers.',
    ]);
  });
});

describe('a picture', () => {
  it.each(['alt', 'caption', 'credit'])('without %s in a language is a flaw', async (name) => {
    const [first, second] = await sayWith(gate({ [name]: { ru: 'Ворота' } }));
    expect(first).toMatch(new RegExp(`^flaw pictures.json:\\d+  The ${name} of “gate” is missing in ky, az. Write it`));
    expect(second).toBeUndefined();
  });

  it('without any credit, and without rights, is a flaw', async () => {
    expect(await sayWith(gate({ credit: undefined, rights: undefined }))).toEqual([
      'flaw pictures.json:2  The credit of “gate” is missing in ru, ky, az. Write it in these languages.',
      'flaw pictures.json:2  The rights of “gate” are missing. Write under which licence or permission it is shown.',
    ]);
  });

  it('without a kind refuses the pack: nobody could say what it is', async () => {
    expect(await sayWith(gate({ kind: undefined }))).toContain(
      'error pictures.json:2  kind is missing. See docs/pack.md for what belongs there.',
    );
  });

  it('in a language that the exhibit has not is a flaw', async () => {
    expect(await sayWith(gate({ credit: { ru: 'Музей', ky: 'Музей', az: 'Muzey', en: 'Museum' } }))).toEqual([
      'flaw pictures.json:20  The credit of “gate” is also there in “en”, which is no language of the exhibit. Delete it, or add en to the languages in exhibit.json.',
    ]);
  });

  it.each([
    ['../gate.png', 'it climbs out with ..'],
    ['media/../../gate.png', 'it climbs out with ..'],
    ['/etc/passwd', 'it is absolute; it has to start inside the folder'],
    ['%2e%2e/gate.png', 'it holds a percent sign, which hides letters in addresses'],
    ['media/%2e%2e%2fgate.png', 'it holds a percent sign, which hides letters in addresses'],
    ['C:/museum/gate.png', 'it holds a colon, as drives and streams of Windows do'],
    ['media\\gate.png', 'it holds a backslash; folders are divided by /'],
    ['\\\\server\\gate.png', 'it holds a backslash; folders are divided by /'],
  ])('at %s refuses the pack', async (file, reason) => {
    expect(await sayWith({ ...gate({ file }), 'media/gate.png': undefined })).toEqual([
      `error pictures.json:4  The path “${file}” is not followed: ${reason}. Put the file into media/ and name it media/… as it is written there.`,
    ]);
  });

  it('whose file is missing refuses the pack', async () => {
    expect(await sayWith({ 'media/gate.png': undefined })).toEqual([
      'error pictures.json:4  “media/gate.png” is missing. Put the file there, or delete the record.',
    ]);
  });

  it('whose file is spelt with other capitals is named: only some systems would find it', async () => {
    const files = { 'media/gate.png': undefined, 'media/Gate.PNG': await aPng() };
    expect(await sayWith(files)).toContain(
      'error pictures.json:4  “media/gate.png” is missing; there is “media/Gate.PNG”. Write capital letters alike in both.',
    );
  });

  it('that was withdrawn may lose its file', async () => {
    expect(await sayWith({ ...gate({ withdrawn: true }), 'media/gate.png': undefined })).toEqual([]);
  });

  it('that is cut short is broken', async () => {
    const whole = await aPng(900, 700);
    const [problem, ...more] = await sayWith({ 'media/gate.png': whole.subarray(0, whole.length / 2) });
    expect(problem).toMatch(
      /^error pictures.json:4 {2}“media\/gate.png” is broken: .+\. Put a good copy in its place\.$/,
    );
    expect(more).toEqual([]);
  });

  it('that is no picture is broken', async () => {
    expect(await sayWith({ 'media/gate.png': 'gate' })).toEqual([
      'error pictures.json:4  “media/gate.png” is broken: Input file contains unsupported image format. Put a good copy in its place.',
    ]);
  });

  it('in a format that can hold scripts is refused', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    expect(await sayWith({ 'media/gate.png': svg })).toEqual([
      'error pictures.json:4  “media/gate.png” is svg, which is not shown. Save it as JPEG or PNG.',
    ]);
  });

  it('larger than any screen is a flaw, unless it is for zooming in', async () => {
    const large = { 'media/gate.png': await aPng(3841, 20) };
    expect(await sayWith(large)).toEqual([
      'flaw pictures.json:4  “media/gate.png” is 3841 × 20 pixels, more than 3840 on its long side. Make it smaller, or keep it for visitors to zoom into with "deepZoom": true.',
    ]);
    expect(await sayWith({ ...large, ...gate({ deepZoom: true }) })).toEqual([]);
  });

  it.each(['webp', 'avif', 'tiff', 'jpeg'] as const)('may be %s', async (format) => {
    const picture = await sharp(await aPng(64, 64))
      .toFormat(format)
      .toBuffer();
    expect(await sayWith({ 'media/gate.png': picture })).toEqual([]);
  });
});

describe('records', () => {
  it('cannot share an id', async () => {
    expect(await sayWith({ 'pictures.json': [aPicture(), aField(), aPicture({ file: 'media/field.jpg' })] })).toEqual([
      'error pictures.json:46  Two records have the id “gate”. Give one of them another id, or delete it.',
    ]);
  });

  it('cannot be listed twice', async () => {
    expect(
      await sayWith({ ...exhibit({ chapters: ['road', 'road'] }), ...chapter({ slides: ['gate', 'field', 'gate'] }) }),
    ).toEqual([
      'flaw chapters/road/chapter.json:23  The slide “gate” is listed twice. Delete one of the two.',
      'error exhibit.json:33  The chapter “road” is listed twice. Delete one of the two.',
    ]);
  });

  it('have known keys only, each once', async () => {
    const twice = '[{ "id": "chu", "name": { "ru": "Чу", "ky": "Чүй",\n "az": "Çu", "ky": "Чү" },\n "latitud": 43 }]';
    expect(await sayWith({ 'places.json': twice })).toEqual([
      'flaw places.json:2  “ky” stands twice in one record, and only the second counts. Delete one of the two.',
      'flaw places.json:3  The program knows no “latitud” here. Correct its spelling or delete it.',
    ]);
  });

  it('link to something', async () => {
    expect(
      await sayWith({
        ...exhibit({ attract: ['nowhere'] }),
        ...chapter({
          cover: 'no-cover',
          slides: ['gate', 'field', 'no-slide'],
          people: ['no-one'],
          places: ['no-place'],
          events: ['never'],
          sections: [
            { id: 'gate', facts: ['F1', 'F2'], picture: 'no-picture' },
            { id: 'water', facts: ['F3'] },
          ],
        }),
        ...russian({ water: '## Вода {#water}\n\n[Колодец](term:well).' }),
        'pictures.json': [aPicture({ people: ['stranger'], place: 'no-town' }), aField()],
      }),
    ).toEqual(
      [
        'chapters/road/chapter.json:2  “no-cover” is named here and is not in pictures.json',
        'chapters/road/chapter.json:11  “no-picture” is named here and is not in pictures.json',
        'chapters/road/chapter.json:23  “no-slide” is named here and is not in pictures.json',
        'chapters/road/chapter.json:26  “no-one” is named here and is not in people.json',
        'chapters/road/chapter.json:29  “no-place” is named here and is not in places.json',
        'chapters/road/chapter.json:32  “never” is named here and is not in events.json',
        'chapters/road/ru.md:15  “well” is named here and is not in glossary.json',
        'exhibit.json:35  “nowhere” is named here and is not in pictures.json',
        'pictures.json:23  “stranger” is named here and is not in people.json',
        'pictures.json:25  “no-town” is named here and is not in places.json',
      ].map((line) => {
        const [, id, file] = /“(.*)”.* (\S+)$/.exec(line) ?? [];
        return `flaw ${line}. Correct the id, or add “${id}” to ${file}.`;
      }),
    );
  });

  it('of a file that does not fit are known all the same to those who link to them', async () => {
    expect(await sayWith({ 'places.json': [{ id: 'chu', name: 'Чу' }] })).toEqual([
      'error places.json:4  name has to be a record in { }. See docs/pack.md for what belongs there.',
    ]);
  });
});

describe('the exhibit', () => {
  it('speaks its default and its fallback language', async () => {
    expect(await sayWith(exhibit({ defaultLanguage: 'en' }))).toEqual([
      'error exhibit.json:29  defaultLanguage is “en”, which is not among the languages. Choose one of ru, ky, az.',
    ]);
  });

  it('has a name in its fallback language', async () => {
    expect(await sayWith(exhibit({ title: { ky: 'Жол', az: 'Yol' } }))).toEqual([
      'error exhibit.json:5  The title of “small-road” is missing in ru. Write it in these languages.',
    ]);
  });

  it('may have any language: a fourth needs no change in the program', async () => {
    const languages = [...anExhibit().languages, { code: 'tlh', name: 'tlhIngan Hol' }];
    const problems = await checkWith(exhibit({ languages }));
    expect(problems.every(({ grade }) => grade === 'flaw')).toBe(true);
    expect(problems.map(said)).toContain(
      'flaw chapters/road/tlh.md  The chapter has no text in tlhIngan Hol. Write this file.',
    );
  });
});

describe('files', () => {
  it('that nothing names are flaws, wherever they lie', async () => {
    const stray = {
      'media/old.png': await aPng(9, 9),
      'chapters/road/en.md': '# Road',
      'peoples.json': '[]',
    };
    expect(await sayWith(stray)).toEqual(
      ['chapters/road/en.md', 'media/old.png', 'peoples.json'].map(
        (file) => `flaw ${file}  Nothing in the pack names this file. Delete it, or name it where it belongs.`,
      ),
    );
  });

  it('of a chapter that is not listed are one flaw', async () => {
    expect(await sayWith({ 'chapters/lost/ru.md': '# Х', 'chapters/lost/chapter.json': '{}' })).toEqual([
      'flaw chapters/lost  exhibit.json does not list the chapter “lost”. Add it to the chapters there, or delete its folder.',
    ]);
  });

  it('that systems and people leave beside are no flaws', async () => {
    expect(
      await sayWith({
        '.DS_Store': 'x',
        'media/Thumbs.db': 'x',
        'README.md': 'x',
        'compiled/stamp.json': '{}',
        '.cache/x': 'x',
      }),
    ).toEqual([]);
  });
});

describe('facts', () => {
  it('are told or left out with a reason', async () => {
    expect(
      await sayWith(
        chapter({
          sections: [
            { id: 'gate', facts: ['F1', 'F4', 'F9'] },
            { id: 'water', facts: ['F3'] },
          ],
        }),
      ),
    ).toEqual([
      'flaw chapters/road/chapter.json:10  The fact F9 is not in the fact list. Correct its id, or add it to sources.json.',
      'flaw sources.json:7  The fact F2 is neither told nor left out. Name it in the facts of a section, or write the reason as “omitted”.',
      'flaw sources.json:23  The fact F4 is left out with a reason, and told all the same. Delete the reason, or the use.',
    ]);
  });

  it('need no list', async () => {
    expect(await sayWith({ 'sources.json': undefined })).toEqual([]);
  });
});

describe('letters', () => {
  it.each([
    ['a Latin letter in a Cyrillic word', 'Двoр', '“Двoр” mixes alphabets: “o” (U+006F) is Latin'],
    ['several of them', 'Кaрaван', '“Кaрaван” mixes alphabets: “a” (U+0061) is Latin'],
    ['a Latin letter standing alone', 'Ушли c семьёй', '“c” (U+0063) alone is Latin among Cyrillic words'],
    ['a Roman numeral in Cyrillic', 'В ХХ веке', '“ХХ” is a Roman numeral in Cyrillic letters'],
  ])('that look alike are found: %s', async (_, words, message) => {
    expect(await sayWith(gate({ alt: { ru: words, ky: 'Дарбаза', az: 'Darvaza' } }))).toEqual([
      `flaw pictures.json:7  ${message}. Type the word again on the keyboard of its language.`,
    ]);
  });

  it.each([
    ['the Cyrillic schwa', 'Hәyәt', '“Hәyәt” mixes alphabets: “ә” (U+04D9) is Cyrillic'],
    ['a turned e', 'Hǝyǝt', '“Hǝyǝt” has a turned e in place of the schwa ə (U+0259)'],
    ['a Cyrillic o', 'Həyət о gün', '“о” (U+043E) alone is Cyrillic among Latin words'],
    ['a Cyrillic a in a short word', 'аd', '“аd” mixes alphabets: “а” (U+0430) is Cyrillic'],
  ])('that look alike are found in Azerbaijani: %s', async (_, words, message) => {
    const said = await sayWith(gate({ alt: { ru: 'Ворота', ky: 'Дарбаза', az: words } }));
    expect(said).toContain(`flaw pictures.json:9  ${message}. Type the word again on the keyboard of its language.`);
  });

  it('are all of one alphabet in quotations, initials and Roman numerals', async () => {
    const words = 'В XX веке: qamış — камыш, M. Ə. Rəsulzadə, ТВ и TV, 1930-cu';
    expect(
      await sayWith(gate({ alt: { ru: words, ky: words, az: 'XX əsrdə qamış, “камыш”, Ə. Həsən, 1930' } })),
    ).toEqual([]);
  });

  it('are looked up without the ids that visitors do not see', async () => {
    expect(
      await sayWith({
        ...russian({ water: '## Вода {#water}\n\nС [водой](term:o) сад.' }),
        'glossary.json': [
          { id: 'o', name: { ru: 'О', ky: 'О', az: 'O' }, meaning: { ru: 'О', ky: 'О', az: 'O' } },
          ...(goodFiles()['glossary.json'] as object[]),
        ],
      }),
    ).toEqual([]);
  });

  it('that the fonts lack are named once a file', async () => {
    expect(await sayWith(russian({ water: '## Вода → сад {#water}\n\nВода → сад → дом «ұ».' }))).toEqual([
      'flaw chapters/road/ru.md:13  The fonts have no “→” (U+2192). Write it with another letter or sign.',
      'flaw chapters/road/ru.md:15  The fonts have no “ұ” (U+04B1). Write it with another letter or sign.',
    ]);
  });
});

describe('approval', () => {
  const frontMatter = (...lines: string[]) => russian({ frontMatter: ['---', ...lines, '---'].join('\n') });

  it('is noted where a text is a draft', async () => {
    expect(await sayWith(frontMatter('state: draft'))).toEqual([
      'note chapters/road/ru.md  The text is a draft. Read it again and set its state.',
    ]);
  });

  it('is noted where the original has changed since, and not where only its state has', async () => {
    const body = aText().split('---').at(-1) ?? '';
    const kyrgyz = goodFiles()['chapters/road/ky.md'] as string;
    const beside = (hash: string) => kyrgyz.replace('state: reviewed', `state: reviewed\ntranslatedFrom: ru ${hash}`);
    const seal = `seal: ${hashText(body)}`;
    const approved = frontMatter('state: approved', 'approvedBy: А. Алиев', 'approvedOn: 2026-11-22', seal);

    expect(await sayWith({ ...approved, 'chapters/road/ky.md': beside(hashText(body)) })).toEqual([]);
    expect(await sayWith({ ...approved, 'chapters/road/ky.md': beside('0123456789abcdef') })).toEqual([
      `note chapters/road/ky.md:3  The ru text that it was written beside has changed since. Bring it up to date, then write translatedFrom: ru ${hashText(body)}.`,
    ]);
  });

  it.each([
    [
      ['state: finished'],
      'flaw chapters/road/ru.md:2  “finished” is no state of a text. Write one of draft, reviewed, approved.',
    ],
    [
      ['state: reviewed', 'author: x'],
      'flaw chapters/road/ru.md:3  The program knows no “author” here. Correct its spelling or delete it.',
    ],
    [
      ['state: reviewed', 'hello'],
      'flaw chapters/road/ru.md:3  The program knows no “hello” here. Correct its spelling or delete it.',
    ],
    [
      ['state: approved', 'approvedBy: А'],
      'flaw chapters/road/ru.md:1  The text is approved by nobody or on no day. Add approvedBy and approvedOn, or set state back to reviewed.',
    ],
    [
      ['state: reviewed', 'approvedOn: today'],
      'flaw chapters/road/ru.md:3  “today” is no date. Write it as 2026-11-22.',
    ],
    [
      ['state: reviewed', 'translatedFrom: az'],
      'flaw chapters/road/ru.md:3  translatedFrom does not name a text. Write the language and the 16 digits that check gives for it.',
    ],
    [
      [],
      'flaw chapters/road/ru.md:1  The text does not say how far it has come. Begin the file with ---, state: and one of draft, reviewed, approved, and ---.',
    ],
  ])('%j is a flaw', async (lines, problem) => {
    expect(await sayWith(frontMatter(...lines))).toContain(problem);
  });
});
