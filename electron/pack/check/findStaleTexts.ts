import { aNote, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { findOriginal, isStale } from '../text/findOriginal.ts';

/** Notes which texts are drafts, and which were written beside a text that has changed since. */
export function findStaleTexts({ chapters }: SourcePack): Problem[] {
  return chapters.flatMap(({ texts }) =>
    texts.flatMap((text): Problem[] => {
      const { file, state, translatedFrom } = text;
      const original = findOriginal(text, texts);
      return [
        ...(state === 'draft'
          ? [
              aNote({
                file,
                code: 'draft-text',
                message: 'The text is a draft',
                remedy: 'Read it again and set its state',
              }),
            ]
          : []),
        ...(translatedFrom && isStale(text, texts)
          ? [
              aNote({
                file,
                line: translatedFrom.line,
                code: 'stale-text',
                message: `The ${translatedFrom.language} text that it was written beside has changed since`,
                remedy: original
                  ? `Bring it up to date, then write translatedFrom: ${original.language} ${original.hash}`
                  : 'Name a text that is there',
              }),
            ]
          : []),
      ];
    }),
  );
}
