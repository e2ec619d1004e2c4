import { aFlaw, anError, type Problem } from '../problem.ts';
import { EXHIBIT_FILE } from '../source/packFiles.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Every text of the JSON files, such as alt, caption and credit of a picture, is there in each language and no other. */
export function findMissingWordings({ exhibit, wordings }: SourcePack): Problem[] {
  const { languages, fallbackLanguage } = exhibit.value;
  const codes = languages.map(({ code }) => code);
  return wordings.flatMap(({ file, name, of, text, lineOf }): Problem[] => {
    const what = of === undefined ? `“${name}”` : `The ${name} of “${of}”`;
    const missing = codes.filter((code) => !text[code]?.trim());
    const surplus = Object.keys(text).filter((code) => !codes.includes(code));
    // The names of the exhibit itself have to be readable in at least one language.
    const grade = file === EXHIBIT_FILE && missing.includes(fallbackLanguage) ? anError : aFlaw;
    return [
      ...(missing.length > 0
        ? [
            grade({
              file,
              line: lineOf(missing[0] ?? ''),
              code: 'wording-missing',
              message: `${what} is missing in ${missing.join(', ')}`,
              remedy: 'Write it in these languages',
            }),
          ]
        : []),
      ...surplus.map((code) =>
        aFlaw({
          file,
          line: lineOf(code),
          code: 'unknown-language',
          message: `${what} is also there in “${code}”, which is no language of the exhibit`,
          remedy: `Delete it, or add ${code} to the languages in ${EXHIBIT_FILE}`,
        }),
      ),
    ];
  });
}
