import type { ChapterText } from './chapterText.ts';

/** Whether a text is no longer the one that was reviewed or approved. A draft promises nothing. */
export const isChanged = ({ state, seal, hash }: ChapterText): boolean =>
  state !== 'draft' && seal !== undefined && seal.hash !== hash;
