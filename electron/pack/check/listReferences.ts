import type { Entry } from '../source/parseEntry.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { listTerms } from '../text/listTerms.ts';

/** One place where an id of another record stands. */
export interface Reference {
  readonly to: 'pictures' | 'people' | 'places' | 'events' | 'glossary';
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** What any record may name: single ids and lists of ids. */
interface Naming {
  readonly picture?: string | undefined;
  readonly place?: string | undefined;
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly events?: readonly string[];
}

/** Lists every link from a record or a text to another record. */
export function* listReferences(pack: SourcePack): Generator<Reference> {
  const { exhibit, theme, chapters, pictures, people, places, events, documents, words } = pack;
  yield* listed(exhibit, 'pictures', 'attract', exhibit.value.attract);
  if (theme?.value.logo !== undefined) yield named(theme, 'pictures', 'logo', theme.value.logo);
  for (const { entry, texts } of chapters) {
    if (entry) {
      const { cover, slides, sections } = entry.value;
      if (cover !== undefined) yield named(entry, 'pictures', 'cover', cover);
      yield* listed(entry, 'pictures', 'slides', slides);
      yield* naming(entry);
      for (const [index, { picture }] of sections.entries()) {
        if (picture !== undefined) {
          yield { to: 'pictures', id: picture, file: entry.file, line: entry.lineOf('sections', index, 'picture') };
        }
      }
    }
    for (const { file, sections, lines } of texts) {
      for (const { blocks, line } of sections) {
        for (const id of listTerms(blocks)) yield { to: 'glossary', id, file, line: findTerm(lines, id, line) };
      }
    }
  }
  for (const entry of pictures.entries) {
    for (const [index, { place }] of entry.value.labels.entries()) {
      if (place === undefined) continue;
      yield { to: 'places', id: place, file: entry.file, line: entry.lineOf('labels', index, 'place') };
    }
  }
  for (const { entries } of [pictures, people, places, events, documents, words]) {
    for (const entry of entries) yield* naming(entry);
  }
}

/** The line of a term below its section's heading; the heading's own where it is written over two lines. */
function findTerm(lines: readonly string[], id: string, from: number): number {
  const index = lines.findIndex((text, index) => index >= from && text.includes(`](term:${id})`));
  return index < 0 ? from : index + 1;
}

function* naming(entry: Entry<Naming>): Generator<Reference> {
  const { picture, place, people = [], places = [], events = [] } = entry.value;
  if (picture !== undefined) yield named(entry, 'pictures', 'picture', picture);
  if (place !== undefined) yield named(entry, 'places', 'place', place);
  yield* listed(entry, 'people', 'people', people);
  yield* listed(entry, 'places', 'places', places);
  yield* listed(entry, 'events', 'events', events);
}

const named = (entry: Entry<unknown>, to: Reference['to'], key: string, id: string): Reference => ({
  to,
  id,
  file: entry.file,
  line: entry.lineOf(key),
});

function* listed(
  entry: Entry<unknown>,
  to: Reference['to'],
  key: string,
  ids: readonly string[],
): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { to, id, file: entry.file, line: entry.lineOf(key, index) };
}
