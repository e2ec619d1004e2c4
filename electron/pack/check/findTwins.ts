import { aFlaw, anError, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Chapters, languages and sections stand once in their lists, and so do pictures in a slideshow. */
export function findTwins({ exhibit, chapters }: SourcePack): Problem[] {
  const { value, file, lineOf } = exhibit;
  return [
    ...findRepeats(value.chapters).map(({ id, index }) =>
      anError({ file, line: lineOf('chapters', index), ...twin(`The chapter “${id}” is listed`) }),
    ),
    ...findRepeats(value.languages.map(({ code }) => code)).map(({ id, index }) =>
      anError({ file, line: lineOf('languages', index), ...twin(`The language “${id}” is listed`) }),
    ),
    ...findRepeats(value.attract).map(({ id, index }) =>
      aFlaw({ file, line: lineOf('attract', index), ...twin(`The picture “${id}” is listed`) }),
    ),
    ...chapters.flatMap(({ entry, texts }) => [
      ...(entry
        ? [
            ...findRepeats(entry.value.sections.map(({ id }) => id)).map(({ id, index }) =>
              anError({
                file: entry.file,
                line: entry.lineOf('sections', index),
                ...twin(`The section “${id}” is listed`),
              }),
            ),
            ...findRepeats(entry.value.slides).map(({ id, index }) =>
              aFlaw({ file: entry.file, line: entry.lineOf('slides', index), ...twin(`The slide “${id}” is listed`) }),
            ),
          ]
        : []),
      ...texts.flatMap((text) =>
        findRepeats(text.sections.map(({ id }) => id)).map(({ id, index }) =>
          anError({ file: text.file, line: text.sections[index]?.line, ...twin(`The section “${id}” stands here`) }),
        ),
      ),
    ]),
  ];
}

const twin = (what: string) => ({ code: 'two-of-one-id', message: `${what} twice`, remedy: 'Delete one of the two' });

function findRepeats(ids: readonly string[]): { readonly id: string; readonly index: number }[] {
  return ids.map((id, index) => ({ id, index })).filter(({ id, index }) => ids.indexOf(id) < index);
}
