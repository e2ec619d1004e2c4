import { beforeAll, describe, expect, it } from 'vitest';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';
import { findSourceRuns, listRuns } from './support/findSourceRuns.ts';
import { listTexts } from './support/listTexts.ts';
import { readTitles } from './support/readTitles.ts';
import { readShippedPack } from './support/shippedPack.ts';

const TITLES = readTitles();

describe('the story in Russian', () => {
  let pack: SourcePack;

  beforeAll(async () => {
    pack = await readShippedPack();
  });

  it('shares no six successive words with the article, but in the official titles of docs/content/titles.md', () => {
    const taken = listTexts(pack, 'ru').flatMap(({ place, text }) => {
      const title = TITLES.get(place.match(/^documents\.json (.+) title$/)?.[1] ?? '');
      const allowed = new Set(listRuns(title ?? ''));
      return findSourceRuns(text)
        .filter((run) => !allowed.has(run))
        .map((run) => `${place}: ${run}`);
    });
    expect(taken).toEqual([]);
  });

  it('is read whole: every chapter, section and record of the pack', () => {
    const places = listTexts(pack, 'ru').map(({ place }) => place);
    const sections = pack.chapters.flatMap(({ id, entry }) =>
      (entry?.value.sections ?? []).map((section) => `${id}#${section.id}`),
    );
    expect(sections.length).toBeGreaterThan(pack.chapters.length);
    expect(places).toEqual(expect.arrayContaining(sections));
    for (const file of ['people', 'places', 'events', 'documents', 'glossary', 'words', 'pictures', 'exhibit'])
      expect(places.some((place) => place.startsWith(`${file}.json`))).toBe(true);
  });

  it('has each of these titles in the record that the list names, word for word', () => {
    const documents = new Map(pack.documents.entries.map(({ value }) => [value.id, value.title.ru]));
    expect(TITLES.size).toBeGreaterThan(0);
    for (const [id, title] of TITLES) expect(plain(documents.get(id) ?? `no record ${id}`)).toBe(plain(title));
  });
});

describe('the search for the article’s words', () => {
  it('finds each of the titles, also inside a sentence, with soft hyphens, in capitals and over a line’s end', () => {
    for (const title of TITLES.values()) {
      const found = findSourceRuns(title);
      expect(found).not.toEqual([]);
      expect(findSourceRuns(`Тогда и подписали: «${title}» — и разошлись.`)).toEqual(
        expect.arrayContaining([...found]),
      );
      const disguised = [...title.toUpperCase().replaceAll(' ', '\n')].join('\u00AD');
      expect(findSourceRuns(disguised)).toEqual(found);
    }
  });

  it('finds nothing in five words, nor in six that stand in another order', () => {
    const [run = ''] = [...TITLES.values()].flatMap(findSourceRuns);
    const words = run.split(' ');
    expect(words).toHaveLength(6);
    expect(findSourceRuns(words.slice(1).join(' '))).toEqual([]);
    expect(findSourceRuns(words.toReversed().join(' '))).toEqual([]);
  });
});

/** A title without the printer's no-break spaces. */
const plain = (title: string) => title.replaceAll(/\s+/g, ' ');
