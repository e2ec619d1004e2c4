import { aFlaw, anError, type Problem } from '../problem.ts';
import type { ChapterFolder, SourcePack } from '../source/sourcePack.ts';
import type { ChapterText } from '../text/chapterText.ts';
import { findNearest } from '../text/findNearest.ts';

/** Each language's text of a chapter has a title, a lead, and the sections of chapter.json, none of them empty. */
export function findMissingSections({ chapters, exhibit }: SourcePack): Problem[] {
  const { fallbackLanguage } = exhibit.value;
  return chapters.flatMap((chapter) =>
    chapter.texts.flatMap((text) => findGaps(chapter, text, text.language === fallbackLanguage)),
  );
}

function findGaps({ entry }: ChapterFolder, text: ChapterText, isFallback: boolean): Problem[] {
  const { file, sections } = text;
  const found = new Set(sections.map(({ id }) => id));
  const wanted = entry?.value.sections.map(({ id }) => id);
  // What the fallback language lacks, nothing can stand in for.
  const gap = (line: number | undefined, message: string, remedy: string) =>
    (isFallback ? anError : aFlaw)({ file, line, code: 'section-missing', message, remedy });

  const missing = wanted?.filter((id) => !found.has(id)) ?? [];
  const unknown = wanted ? sections.filter(({ id }) => !wanted.includes(id)) : [];
  const meant = new Map(unknown.flatMap(({ id }) => nearestPair(id, missing)));
  return [
    ...(text.title === ''
      ? [gap(undefined, 'The chapter’s title is missing', 'Begin the text with # and the title')]
      : []),
    ...(text.lead === ''
      ? [gap(undefined, 'The chapter’s lead is missing', 'Write one sentence below the title')]
      : []),
    ...missing
      .filter((id) => ![...meant.values()].includes(id))
      .map((id) => gap(undefined, `Section “${id}” is missing`, `Write it below a heading that ends in {#${id}}`)),
    ...sections
      .filter(({ blocks }) => blocks.length === 0)
      .map(({ id, line }) => gap(line, `Section “${id}” is empty`, 'Write its text below the heading')),
    ...unknown.map(({ id, line }) => {
      const right = meant.get(id);
      if (right !== undefined)
        return gap(line, `chapter.json has no section “${id}”, and “${right}” is missing here`, `Write {#${right}}`);
      const message = `chapter.json has no section “${id}”`;
      const remedy = 'Correct the id, or add the section to chapter.json';
      return aFlaw({ file, line, code: 'section-unknown', message, remedy });
    }),
  ];
}

/** A section with a typo in its id, and the missing one that it stands for. */
function nearestPair(id: string, missing: readonly string[]): readonly [string, string][] {
  const nearest = findNearest(id, missing);
  return nearest === undefined ? [] : [[id, nearest]];
}
