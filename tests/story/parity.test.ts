import { beforeAll, describe, expect, it } from 'vitest';
import { findUnevenLengths } from '../../electron/pack/check/findUnevenLengths.ts';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';
import { countWords } from '../../electron/pack/text/countWords.ts';
import { readOut } from '../../electron/pack/text/plainText.ts';
import { readShippedPack } from './support/shippedPack.ts';

const MIN_WORDS = 20;
const MAX_WORDS = 150;
const MIN_SECTIONS = 3;
const MAX_SECTIONS = 6;

describe('the shipped chapters', () => {
  let pack: SourcePack;

  beforeAll(async () => {
    pack = await readShippedPack();
  });

  it('have three to six sections of 20 to 150 words each, in every language', () => {
    const texts = pack.chapters.flatMap((chapter) => chapter.texts);
    expect(texts).toHaveLength(14 * 3);
    const outside = texts.flatMap(({ file, sections }) => [
      ...(sections.length < MIN_SECTIONS || sections.length > MAX_SECTIONS ? [`${file}: ${sections.length}`] : []),
      ...sections.flatMap((section) => {
        const words = countWords(readOut(section));
        return words < MIN_WORDS || words > MAX_WORDS ? [`${file}#${section.id}: ${words}`] : [];
      }),
    ]);
    expect(outside).toEqual([]);
  });

  it('are told at like length in each language', () => {
    expect(findUnevenLengths(pack).map(({ message }) => message)).toEqual([]);
  });
});
