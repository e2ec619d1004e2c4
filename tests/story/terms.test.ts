import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findForbiddenWords } from '../../electron/pack/check/findForbiddenWords.ts';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';
import { TERMS_PAGE } from '../../tools/exhibit/termsPage.ts';
import { putTermTables } from '../../tools/exhibit/termTables.ts';
import { readShippedPack } from './support/shippedPack.ts';

describe('the terms of the shipped story', () => {
  let pack: SourcePack;

  beforeAll(async () => {
    pack = await readShippedPack();
  });

  it('are kept to in every text', () => {
    expect(pack.terms.entries.length).toBeGreaterThan(100);
    expect(findForbiddenWords(pack).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('have a name in each language, and forbid none of their own names', () => {
    const own = pack.terms.entries.map(({ value }) => value);
    for (const { use } of own) expect(Object.keys(use).toSorted()).toEqual(['az', 'ky', 'ru']);
  });

  it('docs/content/terms.md holds the tables: run "node tools/exhibit/exportTerms.ts" if it does not', () => {
    const page = readFileSync(TERMS_PAGE, 'utf8').replaceAll('\r\n', '\n');
    const terms = pack.terms.entries.map(({ value }) => value);
    expect(page).toBe(putTermTables(page, terms));
  });
});
