import type { ChapterText } from './chapterText.ts';

/** The text of the same chapter that a text says it was written beside, as it stands now. */
export const findOriginal = ({ translatedFrom }: ChapterText, texts: readonly ChapterText[]): ChapterText | undefined =>
  texts.find(({ language }) => language === translatedFrom?.language);

/** Whether the text that this one was written beside is gone or has changed since. */
export const isStale = (text: ChapterText, texts: readonly ChapterText[]): boolean =>
  text.translatedFrom !== undefined && findOriginal(text, texts)?.hash !== text.translatedFrom.hash;
