import type { ChapterText } from './chapterText.ts';
import { countChapterWords } from './countWords.ts';

/**
 * Silent reading of easy prose runs at about 180 to 240 words a minute; somebody who stands, looks up at pictures and
 * shares the screen is slower. Visitors forgive a chapter that is over sooner than promised, not the reverse.
 */
const WORDS_A_MINUTE = 160;

/** How long a chapter takes to read, in whole minutes, at least one. */
export const readingMinutes = (text: ChapterText): number =>
  Math.max(1, Math.ceil(countChapterWords(text) / WORDS_A_MINUTE));
