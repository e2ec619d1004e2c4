import type { Block, Language } from '../../contract/exhibit.ts';

/** How far a text has come: only people in the community can approve. */
export const TEXT_STATES = ['draft', 'reviewed', 'approved'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** The words of one section in one language. */
export interface TextSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** The line of its heading. */
  readonly line: number;
}

/** A chapter's words in one language, as its Markdown file has them. */
export interface ChapterText {
  readonly file: string;
  readonly language: Language;
  readonly state: TextState;
  readonly approvedBy: string | undefined;
  readonly approvedOn: string | undefined;
  /** The hash of the text that was reviewed or approved. */
  readonly seal: { readonly hash: string; readonly line: number } | undefined;
  /** The text that this one was written beside, and that text's hash at the time. */
  readonly translatedFrom: { readonly language: Language; readonly hash: string; readonly line: number } | undefined;
  /** What a translation of this text is written beside; see `hashText`. */
  readonly hash: string;
  /** Empty where the file has none. */
  readonly title: string;
  /** Empty where the file has none. */
  readonly lead: string;
  readonly sections: readonly TextSection[];
  /** The file's lines as they stand, those of the front matter empty, for rules about letters. */
  readonly lines: readonly string[];
}
