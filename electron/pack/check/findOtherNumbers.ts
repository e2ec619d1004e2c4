import { aFlaw, type Problem } from '../problem.ts';
import type { ChapterSource } from '../source/chapterSource.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import type { ChapterText } from '../text/chapterText.ts';
import { findFigures, knowsFigures } from '../text/findFigures.ts';
import { readOut } from '../text/plainText.ts';
import { endsInPlace } from './endsInPlace.ts';

/** Every language's version of a text names the same years, dates and numbers as the fallback language's, in digits or words. */
export function findOtherNumbers({ exhibit, chapters, wordings }: SourcePack): Problem[] {
  const { fallbackLanguage } = exhibit.value;
  const inWordings = wordings.flatMap(({ file, name, of, text, lineOf }) =>
    Object.keys(text).flatMap((language) => {
      const what = of === undefined ? `“${name}”` : `the ${name} of “${of}”`;
      return compare(what, file, lineOf(language), language, text[language], fallbackLanguage, text[fallbackLanguage]);
    }),
  );
  const inChapters = chapters.flatMap(({ entry, texts }) => {
    const reference = texts.find(({ language }) => language === fallbackLanguage);
    return reference ? texts.flatMap((text) => compareChapters(text, reference, entry?.value)) : [];
  });
  return [...inChapters, ...inWordings];
}

function compareChapters(text: ChapterText, reference: ChapterText, chapter: ChapterSource | undefined): Problem[] {
  const { file, language } = text;
  const against = (what: string, line: number | undefined, version: string, original: string | undefined) =>
    compare(what, file, line, language, version, reference.language, original);
  return [
    ...against('the opening', undefined, `${text.title}\n${text.lead}`, `${reference.title}\n${reference.lead}`),
    ...text.sections.flatMap((section) => {
      if (![text, reference].every((version) => endsInPlace(version, section.id, chapter))) return [];
      const original = reference.sections.find(({ id }) => id === section.id);
      return against(`section “${section.id}”`, section.line, readOut(section), original && readOut(original));
    }),
  ];
}

function compare(
  what: string,
  file: string,
  line: number | undefined,
  language: string,
  version: string | undefined,
  referenceLanguage: string,
  reference: string | undefined,
): Problem[] {
  if (!version?.trim() || !reference?.trim() || language === referenceLanguage) return [];
  const inWords = knowsFigures(language) && knowsFigures(referenceLanguage);
  const found = findFigures(version, language, inWords);
  const wanted = findFigures(reference, referenceLanguage, inWords);
  const lacks = [...wanted.named].filter((figure) => !found.named.has(figure) && !found.alluded.has(figure));
  const adds = [...found.named].filter((figure) => !wanted.named.has(figure) && !wanted.alluded.has(figure));
  if (lacks.length + adds.length === 0) return [];
  const differences = [
    ...(lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : []),
    ...(adds.length > 0 ? [`has ${adds.join(', ')} instead or besides`] : []),
  ];
  return [
    aFlaw({
      file,
      line,
      code: 'other-numbers',
      message: `In ${language}, ${what} ${differences.join(' and ')}, unlike ${referenceLanguage}`,
      remedy: 'Give every language the same years, dates and numbers',
    }),
  ];
}
