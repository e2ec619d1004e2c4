import type { ChapterText } from './chapterText.ts';
import { readOut } from './plainText.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/** How many words a reader meets: a word with a hyphen is one, a dash is none. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

/** The words of a whole chapter with its title, lead and headings. */
export const countChapterWords = ({ title, lead, sections }: ChapterText): number =>
  countWords([title, lead, ...sections.map(readOut)].join('\n'));
