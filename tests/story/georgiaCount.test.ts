import { beforeAll, describe, expect, it } from 'vitest';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';
import { listTexts, type StoryText } from './support/listTexts.ts';
import { readShippedPack } from './support/shippedPack.ts';

/** 10 611 people, and 2 012 families, however spaced; 2012 is a year unless families stand after it. */
const COUNT = /10[\s.,]?611|2[\s.,]012|2012[\s-]*(?:сем|үй-бүлө|ailə)/u;
/** How each language says that these are all groups together, not Azerbaijanis only. */
const ALL_TOGETHER: Readonly<Record<string, RegExp>> = {
  ru: /все (?:четыре )?группы вместе/iu,
  ky: /(?:төрт топтун баары|бардык топтор) чогуу/iu,
  az: /(?:dörd qrupun hamısı|bütün qruplar) birlikdə/iu,
};

describe.each(Object.keys(ALL_TOGETHER))('the number of people deported from Georgia, in %s', (language) => {
  let counts: readonly StoryText[];

  beforeAll(async () => {
    const pack: SourcePack = await readShippedPack();
    counts = listTexts(pack, language).filter(({ text }) => COUNT.test(text));
  });

  it('stands in one section and the event of that count, nowhere else', () => {
    expect(counts.map(({ place }) => place)).toEqual(['1944#number', 'events.json georgia-count text']);
  });

  it('is never given without the words that it counts all groups together', () => {
    for (const { text } of counts) expect(text).toMatch(ALL_TOGETHER[language] ?? /never/);
  });
});

it('a year is no number of families, and a number of families is no year', () => {
  expect('В 2012 году').not.toMatch(COUNT);
  for (const families of ['2 012 семей', '2\u00A0012 үй-бүлө', '2012 ailə', '10611 человек'])
    expect(families).toMatch(COUNT);
});
