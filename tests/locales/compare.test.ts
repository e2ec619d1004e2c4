import { describe, expect, it } from 'vitest';
import { createCompare } from '../../locales/engine/createCompare.ts';
import { createRandom } from '../../tools/languages/randomWords.ts';
import { languageOf, languages } from './support/languages.ts';

const sortedByIcu = import.meta.glob<string>('./sorted/*.json', { eager: true, import: 'default' });

describe.each([...languages])('the order of words in %s', (code, language) => {
  const sorted = sortedByIcu[`./sorted/${code}.json`]?.split('|') ?? [];

  it('is that of ICU, to the last of 1,500 words', () => {
    const random = createRandom(2012);
    const shuffled = sorted
      .map((word) => ({ word, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ word }) => word);
    expect(shuffled).not.toEqual(sorted);
    expect(shuffled.sort(createCompare(language))).toEqual(sorted);
  });

  it('puts the letters of the alphabet in the order in which children learn them', () => {
    const alphabet = Array.from(language.alphabet);
    expect(alphabet.toReversed().sort(createCompare(language))).toEqual(alphabet);
  });
});

it('sorts Azerbaijani names as a telephone book does', () => {
  const names = [
    'İsmayılov',
    'Ismet',
    'Şərifov',
    'Çingizov',
    'Əliyev',
    'Quliyev',
    'Xəlilov',
    'Həsənov',
    'Sadıqov',
    'Eminov',
  ];
  expect(names.sort(createCompare(languageOf('az')))).toEqual([
    'Çingizov',
    'Eminov',
    'Əliyev',
    'Həsənov',
    'Xəlilov',
    'Ismet',
    'İsmayılov',
    'Quliyev',
    'Sadıqov',
    'Şərifov',
  ]);
});
