import type { ChapterText } from './chapterText.ts';
import { readOut } from './plainText.ts';

/**
 * Silent reading of easy prose runs at about 180 to 240 words a minute; somebody who stands, looks up at pictures and
 * shares the screen is slower. Visitors forgive a chapter that is over sooner than promised, not the reverse.
 */
const WORDS_A_MINUTE = 160;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/** How long a chapter takes to read, in whole minutes, at least one. */
export function readingMinutes(text: ChapterText): number {
  const words = [text.title, text.lead, ...text.sections.map(readOut)].join('\n').match(WORD)?.length ?? 0;
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE));
}
