import type { Language } from '../../contract/exhibit.ts';
import type { TextState } from '../text/chapterText.ts';

/** How far one chapter has come in one language. */
export interface ChapterCoverage {
  readonly chapter: string;
  readonly language: Language;
  /** Sections that have a text, of those that chapter.json names. */
  readonly sections: number;
  readonly wantedSections: number;
  /** Sections with a picture that may be shown, or an interactive. */
  readonly illustrated: number;
  readonly words: number;
  /** Pictures that the chapter shows, and how many of them have an alt text and a caption. */
  readonly pictures: number;
  readonly alts: number;
  readonly captions: number;
  /** What the fallback language stands in for, each named: `title`, `section gate`, `alt of open-gate`. */
  readonly missing: readonly string[];
  /** The text that this one was written beside has changed since. */
  readonly stale: boolean;
  /** The text is no longer the one that was reviewed or approved. */
  readonly changed: boolean;
  /** Nothing where there is no text. */
  readonly state: TextState | undefined;
  readonly approvedBy: string | undefined;
  readonly approvedOn: string | undefined;
  /** Places that wait for a native speaker; nothing where no review page tells. */
  readonly unconfirmed: number | undefined;
}

/** How many texts one JSON file of the pack has in each language. */
export interface RecordCoverage {
  readonly file: string;
  readonly texts: number;
  readonly written: Readonly<Record<Language, number>>;
}

/** What an exhibit has and lacks, language by language. */
export interface Coverage {
  readonly languages: readonly { readonly code: Language; readonly name: string }[];
  /** By language in the order of the switcher, then by chapter in the order of the visit. */
  readonly chapters: readonly ChapterCoverage[];
  readonly records: readonly RecordCoverage[];
}
