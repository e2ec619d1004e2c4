import { beforeAll, describe, expect, it } from 'vitest';
import type { TextSection } from '../../electron/pack/text/chapterText.ts';
import { countWords } from '../../electron/pack/text/countWords.ts';
import { plainTextOf, readOut } from '../../electron/pack/text/plainText.ts';
import { readShippedPack } from './support/shippedPack.ts';

/** Who holds each of the two views on the deportation, as each language calls them or says “they”. */
const HOLDERS: Readonly<Record<string, readonly [scholars: RegExp, historians: RegExp]>> = {
  ru: [/учён/u, /историк|они видят/u],
  ky: [/окумуштуу/u, /тарыхчы|алар мындан көрүшөт/u],
  az: [/alim/u, /tarixçi|onlar belə izah edirlər/u],
};
/** Of like length: neither a tenth longer than the other. */
const LONGEST = 1.1;

describe.each(Object.entries(HOLDERS))('the two views on the deportation, in %s', (language, holders) => {
  let views: readonly TextSection[];

  beforeAll(async () => {
    const chapter = (await readShippedPack()).chapters.find(({ id }) => id === '1944');
    const sections = chapter?.texts.find((text) => text.language === language)?.sections ?? [];
    views = sections.slice(sections.findIndex(({ id }) => id === 'two-views') + 1);
  });

  it('stand next to one another, told at the same length in as many sentences', () => {
    expect(views.map(({ id }) => id)).toEqual(['view-assimilation', 'view-fifth-column']);
    const [one, other] = views.map((view) => countWords(readOut(view))).toSorted((a, b) => a - b);
    expect((other ?? Number.NaN) / (one ?? 0)).toBeLessThan(LONGEST);
    expect(new Set(views.map((view) => listSentences(view).length)).size).toBe(1);
  });

  it('have their holder in every sentence', () => {
    for (const [at, view] of views.entries()) {
      for (const sentence of listSentences(view)) expect(sentence.toLowerCase()).toMatch(holders[at] ?? /never/);
    }
  });
});

/** The sentences of a section’s body, below its heading. */
const listSentences = ({ blocks }: TextSection): readonly string[] => plainTextOf(blocks).split(/(?<=[.!?])\s+/);
