import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { plainTextOf } from '../text/plainText.ts';
import { endsInPlace } from './endsInPlace.ts';

/** Between these three languages one thing takes about as many letters; beyond this, one of them tells another story. */
const MAX_RATIO = 1.6;
/** Below this many characters in the longest version a single word decides the ratio. */
const MIN_CHARACTERS = 120;

/** One text in one language. */
interface Version {
  readonly what: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly language: string;
  readonly characters: number;
}

/** No language's version of a section, a lead or a record's text is much longer than another's. */
export function findUnevenLengths({ exhibit, chapters, wordings }: SourcePack): Problem[] {
  const { fallbackLanguage } = exhibit.value;
  const inChapters = chapters.flatMap(({ entry, texts }) => {
    const versions = texts.flatMap((text) => {
      const { file, language, lead } = text;
      const sections = text.sections.filter(({ id }) => endsInPlace(text, id, entry?.value));
      return [
        measure('The lead', file, undefined, language, lead),
        ...sections.map(({ id, blocks, line }) =>
          measure(`Section “${id}”`, file, line, language, plainTextOf(blocks)),
        ),
      ];
    });
    return [...Map.groupBy(versions, ({ what }) => what).values()];
  });
  const inRecords = wordings.map(({ file, of, name, text, lineOf }) =>
    Object.entries(text).map(([language, words]) =>
      measure(of === undefined ? `“${name}”` : `The ${name} of “${of}”`, file, lineOf(language), language, words),
    ),
  );
  return [...inChapters, ...inRecords].flatMap((versions) => compare(versions, fallbackLanguage));
}

const measure = (what: string, file: string, line: number | undefined, language: string, text: string): Version => ({
  ...{ what, file, line, language },
  characters: [...text.trim()].length,
});

function compare(versions: readonly Version[], fallbackLanguage: string): Problem[] {
  const written = versions.filter(({ characters }) => characters > 0);
  const byLength = written.toSorted((a, b) => a.characters - b.characters);
  const [shortest, longest] = [byLength[0], byLength.at(-1)];
  if (!shortest || !longest || longest.characters < MIN_CHARACTERS) return [];
  if (longest.characters <= MAX_RATIO * shortest.characters) return [];
  const { what, file, line } = shortest.language === fallbackLanguage ? longest : shortest;
  return [
    aFlaw({
      file,
      line,
      code: 'uneven-lengths',
      message: `${what} has ${shortest.characters} characters in ${shortest.language} and ${longest.characters} in ${longest.language}`,
      remedy: `Tell the same in each language: the longest has at most ${MAX_RATIO} times the characters of the shortest`,
    }),
  ];
}
