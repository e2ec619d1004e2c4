import { anError, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** The default and the fallback are among the exhibit's languages. */
export function findUnknownLanguages({ exhibit }: SourcePack): Problem[] {
  const { languages } = exhibit.value;
  return (['defaultLanguage', 'fallbackLanguage'] as const)
    .filter((key) => !languages.some(({ code }) => code === exhibit.value[key]))
    .map((key) =>
      anError({
        file: exhibit.file,
        line: exhibit.lineOf(key),
        code: 'unknown-language',
        message: `${key} is “${exhibit.value[key]}”, which is not among the languages`,
        remedy: `Choose one of ${languages.map(({ code }) => code).join(', ')}`,
      }),
    );
}
