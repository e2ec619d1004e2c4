import { aNote, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Notes which texts are drafts, and which were written beside a text that has changed since. */
export function findStaleTexts({ chapters }: SourcePack): Problem[] {
  return chapters.flatMap(({ texts }) =>
    texts.flatMap(({ file, state, translatedFrom }): Problem[] => {
      const original = texts.find(({ language }) => language === translatedFrom?.language);
      const isStale = translatedFrom !== undefined && original?.hash !== translatedFrom.hash;
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
        ...(isStale
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
