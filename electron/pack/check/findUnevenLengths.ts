import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import type { ChapterText, TextSection } from '../text/chapterText.ts';
import { plainTextOf } from '../text/plainText.ts';

/** Between these three languages one thing takes about as many letters; beyond this, one of them tells another story. */
const MAX_RATIO = 1.6;
/** Below this many characters in the longest version a single word decides the ratio. */
const MIN_CHARACTERS = 120;

interface Version {
  readonly text: ChapterText;
  readonly section: TextSection;
  readonly characters: number;
}

/** No language's version of a section is much longer than another's. */
export function findUnevenLengths({ exhibit, chapters }: SourcePack): Problem[] {
  const { fallbackLanguage } = exhibit.value;
  return chapters.flatMap(({ texts }) => {
    const versions = texts.flatMap((text) => text.sections.map((section) => measure(text, section)));
    const bySection = Map.groupBy(
      versions.filter(({ characters }) => characters > 0),
      ({ section }) => section.id,
    );
    return [...bySection.values()].flatMap((same) => compare(same, fallbackLanguage));
  });
}

function measure(text: ChapterText, section: TextSection): Version {
  return { text, section, characters: [...plainTextOf(section.blocks).trim()].length };
}

function compare(versions: readonly Version[], fallbackLanguage: string): Problem[] {
  const byLength = versions.toSorted((a, b) => a.characters - b.characters);
  const [shortest, longest] = [byLength[0], byLength.at(-1)];
  if (!shortest || !longest || longest.characters < MIN_CHARACTERS) return [];
  if (longest.characters <= MAX_RATIO * shortest.characters) return [];
  const { text, section } = shortest.text.language === fallbackLanguage ? longest : shortest;
  return [
    aFlaw({
      file: text.file,
      line: section.line,
      code: 'uneven-lengths',
      message: `Section “${section.id}” has ${shortest.characters} characters in ${shortest.text.language} and ${longest.characters} in ${longest.text.language}`,
      remedy: `Tell the same in each language: the longest has at most ${MAX_RATIO} times the characters of the shortest`,
    }),
  ];
}
