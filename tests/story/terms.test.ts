import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findForbiddenWords } from '../../electron/pack/check/findForbiddenWords.ts';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';
import { TERMS_PAGE } from '../../tools/exhibit/termsPage.ts';
import { putTermTables } from '../../tools/exhibit/termTables.ts';
import { readShippedPack } from './support/shippedPack.ts';

/** Every text of the interface in one language. */
const readInterface = (language: string): readonly string[] =>
  listStrings(JSON.parse(readFileSync(new URL(`../../locales/${language}.json`, import.meta.url), 'utf8')));

const listStrings = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(listStrings);

describe('the terms of the shipped story', () => {
  let pack: SourcePack;

  beforeAll(async () => {
    pack = await readShippedPack();
  });

  it('are kept to in every text', () => {
    expect(pack.terms.entries.length).toBeGreaterThan(100);
    expect(findForbiddenWords(pack).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('are kept to on buttons and in messages, too', () => {
    const wordings = ['ru', 'ky', 'az'].flatMap((language) =>
      readInterface(language).map((text) => ({
        file: `locales/${language}.json`,
        of: undefined,
        name: text,
        text: { [language]: text },
        lineOf: () => 1,
      })),
    );
    expect(wordings.length).toBeGreaterThan(100);
    const found = findForbiddenWords({ ...pack, chapters: [], wordings });
    expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
  });

  it('have a name in each language', () => {
    const own = pack.terms.entries.map(({ value }) => value);
    for (const { use } of own) expect(Object.keys(use).toSorted()).toEqual(['az', 'ky', 'ru']);
  });

  it('docs/content/terms.md holds the tables: run "node tools/exhibit/exportTerms.ts" if it does not', () => {
    const page = readFileSync(TERMS_PAGE, 'utf8').replaceAll('\r\n', '\n');
    const terms = pack.terms.entries.map(({ value }) => value);
    expect(page).toBe(putTermTables(page, terms));
  });
});
