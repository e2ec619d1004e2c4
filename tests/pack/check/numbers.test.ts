import { describe, expect, it } from 'vitest';
import { anExhibit } from '../support/aPack.ts';
import { checkWith } from '../support/check.ts';
import { flawsOf, withExhibit, withGate, withRussian } from '../support/slips.ts';

describe('numbers', () => {
  it('that differ between languages are named with both', async () => {
    expect(await flawsOf(withRussian({ gate: '## Ворота {#gate}\n\nУшли 2 021 семья и 40 одиночек.' }))).toEqual([
      'flaw chapters/road/az.md:9  In az, section “gate” lacks 2021, 40 and has 2012 instead or besides, unlike ru. Give every language the same years, dates and numbers.',
      'flaw chapters/road/ky.md:9  In ky, section “gate” lacks 2021, 40 and has 2012 instead or besides, unlike ru. Give every language the same years, dates and numbers.',
    ]);
  });

  it('are compared in words, too, and so are days and months', async () => {
    expect(
      await flawsOf(
        withGate({
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
    const problems = await checkWith({ ...withExhibit({ languages }), ...withGate({ caption }) });
    expect(problems.filter(({ code }) => code === 'other-numbers')).toEqual([]);
  });

  it('that differ in captions are named, too', async () => {
    expect(await flawsOf(withGate({ caption: { ru: 'Двор, 1930', ky: 'Короо, 1931', az: 'Həyət, 1930' } }))).toEqual([
      'flaw pictures.json:13  In ky, the caption of “gate” lacks 1930 and has 1931 instead or besides, unlike ru. Give every language the same years, dates and numbers.',
    ]);
  });
});
