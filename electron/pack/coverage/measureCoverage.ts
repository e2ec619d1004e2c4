import { findShownPictures } from '../build/shownPictures.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import type { Coverage, RecordCoverage } from './coverage.ts';
import { coverChapter } from './coverChapter.ts';

/** Measures what a pack has in each language. `reviews` holds review pages, in Markdown, by the id of their chapter. */
export function measureCoverage(pack: SourcePack, reviews: ReadonlyMap<string, string> = new Map()): Coverage {
  const { languages } = pack.exhibit.value;
  const shown = findShownPictures(pack);
  return {
    languages,
    chapters: languages.flatMap(({ code }) =>
      pack.chapters.map((chapter) => coverChapter(chapter, code, shown, reviews.get(chapter.id))),
    ),
    records: coverRecords(pack),
  };
}

/** The texts of chapter.json are content notes, which belong to their chapters. */
function coverRecords({ exhibit, chapters, wordings }: SourcePack): RecordCoverage[] {
  const chapterFiles = new Set(chapters.flatMap(({ entry }) => entry?.file ?? []));
  const byFile = Map.groupBy(
    wordings.filter(({ file }) => !chapterFiles.has(file)),
    ({ file }) => file,
  );
  return [...byFile].map(([file, texts]) => ({
    file,
    texts: texts.length,
    written: Object.fromEntries(
      exhibit.value.languages.map(({ code }) => [code, texts.filter(({ text }) => text[code]?.trim()).length]),
    ),
  }));
}
