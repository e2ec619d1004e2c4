import { describe, expect, it } from 'vitest';
import { goodFiles } from '../support/aPack.ts';
import { flawsOf, withGate, withRussian } from '../support/slips.ts';

describe('letters', () => {
  it.each([
    ['a Latin letter in a Cyrillic word', 'Двoр', '“Двoр” mixes alphabets: “o” (U+006F) is Latin'],
    ['several of them', 'Кaрaван', '“Кaрaван” mixes alphabets: “a” (U+0061) is Latin'],
    ['a Latin letter standing alone', 'Ушли c семьёй', '“c” (U+0063) alone is Latin among Cyrillic words'],
    ['a Roman numeral in Cyrillic', 'В ХХ веке', '“ХХ” is a Roman numeral in Cyrillic letters'],
  ])('that look alike are found: %s', async (_, words, message) => {
    expect(await flawsOf(withGate({ alt: { ru: words, ky: 'Дарбаза', az: 'Darvaza' } }))).toEqual([
      `flaw pictures.json:7  ${message}. Type the word again on the keyboard of its language.`,
    ]);
  });

  it.each([
    ['the Cyrillic schwa', 'Hәyәt', '“Hәyәt” mixes alphabets: “ә” (U+04D9) is Cyrillic'],
    ['a turned e', 'Hǝyǝt', '“Hǝyǝt” has a turned e in place of the schwa ə (U+0259)'],
    ['a Cyrillic o', 'Həyət о gün', '“о” (U+043E) alone is Cyrillic among Latin words'],
    ['a Cyrillic a in a short word', 'аd', '“аd” mixes alphabets: “а” (U+0430) is Cyrillic'],
  ])('that look alike are found in Azerbaijani: %s', async (_, words, message) => {
    const said = await flawsOf(withGate({ alt: { ru: 'Ворота', ky: 'Дарбаза', az: words } }));
    expect(said).toContain(`flaw pictures.json:9  ${message}. Type the word again on the keyboard of its language.`);
  });

  it('are all of one alphabet in quotations, initials and Roman numerals', async () => {
    const words = 'В XX веке: qamış — камыш, M. Ə. Rəsulzadə, ТВ и TV, 1930-cu';
    expect(
      await flawsOf(withGate({ alt: { ru: words, ky: words, az: 'XX əsrdə qamış, “камыш”, Ə. Həsən, 1930' } })),
    ).toEqual([]);
  });

  it('are looked up without the ids that visitors do not see', async () => {
    expect(
      await flawsOf({
        ...withRussian({ water: '## Вода {#water}\n\nС [водой](term:o) сад.' }),
        'glossary.json': [
          { id: 'o', name: { ru: 'О', ky: 'О', az: 'O' }, meaning: { ru: 'О', ky: 'О', az: 'O' } },
          ...(goodFiles()['glossary.json'] as object[]),
        ],
      }),
    ).toEqual([]);
  });

  it('that the fonts lack are named once a file', async () => {
    expect(await flawsOf(withRussian({ water: '## Вода → сад {#water}\n\nВода → сад → дом «ұ».' }))).toEqual([
      'flaw chapters/road/ru.md:13  The fonts have no “→” (U+2192). Write it with another letter or sign.',
      'flaw chapters/road/ru.md:15  The fonts have no “ұ” (U+04B1). Write it with another letter or sign.',
    ]);
  });
});
