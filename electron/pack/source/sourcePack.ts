import type { ChapterText } from '../text/chapterText.ts';
import type { ChapterSource } from './chapterSource.ts';
import type { ExhibitSource } from './exhibitSource.ts';
import type { FactSource } from './factSource.ts';
import type { Wording } from './listWordings.ts';
import type { PackFolder } from './packFolder.ts';
import type { Entry } from './parseEntry.ts';
import type { PictureSource } from './pictureSource.ts';
import type {
  DocumentSource,
  EventSource,
  GlossarySource,
  PersonSource,
  PlaceSource,
  WordSource,
} from './recordSources.ts';
import type { TermSource } from './termSource.ts';
import type { ThemeSource } from './themeSource.ts';

/** The records of one file, in its order. */
export interface Records<T> {
  readonly entries: readonly Entry<T>[];
  /**
   * Every id that stands in the file, of records that do not fit their schema too: a link to them is no second problem.
   * Nothing where the file lies there and cannot be read: then nobody knows what it has, and its own problem is enough.
   */
  readonly ids: ReadonlySet<string> | undefined;
}

/** One chapter's folder. */
export interface ChapterFolder {
  readonly id: string;
  /** Nothing where chapter.json is missing or does not fit. */
  readonly entry: Entry<ChapterSource> | undefined;
  readonly texts: readonly ChapterText[];
}

/** A source pack, read as far as it can be read: what the rules of the check look at and what a build starts from. */
export interface SourcePack {
  readonly folder: PackFolder;
  readonly exhibit: Entry<ExhibitSource>;
  /** In the order of exhibit.json; listed chapters only. */
  readonly chapters: readonly ChapterFolder[];
  readonly pictures: Records<PictureSource>;
  readonly people: Records<PersonSource>;
  readonly places: Records<PlaceSource>;
  readonly events: Records<EventSource>;
  readonly documents: Records<DocumentSource>;
  readonly glossary: Records<GlossarySource>;
  readonly words: Records<WordSource>;
  /** What one thing is called in each language, and what it is not. */
  readonly terms: Records<TermSource>;
  /** Nothing where the pack has no fact list. */
  readonly facts: Records<FactSource> | undefined;
  /** Nothing where the pack has none. */
  readonly theme: Entry<ThemeSource> | undefined;
  /** Every text of the JSON files. */
  readonly wordings: readonly Wording[];
}
