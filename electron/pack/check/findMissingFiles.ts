import { aFlaw, anError, type Problem } from '../problem.ts';
import { chapterFile, EXHIBIT_FILE, textFile } from '../source/packFiles.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Every listed chapter has its folder, its chapter.json and a text in each language; the fallback's is a must. */
export function findMissingFiles({ exhibit, chapters, folder }: SourcePack): Problem[] {
  const { languages, fallbackLanguage } = exhibit.value;
  return chapters.flatMap(({ id }): Problem[] => {
    const line = exhibit.lineOf('chapters', exhibit.value.chapters.indexOf(id));
    const file = chapterFile(id);
    if (!folder.files.has(file)) {
      const message = `The chapter “${id}” is listed, but ${file} is missing`;
      const remedy = `Put ${file} there, or take “${id}” out of the list`;
      return [anError({ file: EXHIBIT_FILE, line, code: 'missing-file', message, remedy })];
    }
    return languages
      .filter(({ code }) => !folder.files.has(textFile(id, code)))
      .map(({ code, name }) => {
        const isFallback = code === fallbackLanguage;
        const message = isFallback
          ? `The chapter has no text in ${name}, which stands in for every other language`
          : `The chapter has no text in ${name}`;
        const finding = { file: textFile(id, code), code: 'missing-file', message, remedy: 'Write this file' };
        return isFallback ? anError(finding) : aFlaw(finding);
      });
  });
}
