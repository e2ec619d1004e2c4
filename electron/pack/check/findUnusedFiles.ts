import { aFlaw, type Problem } from '../problem.ts';
import { chapterFile, EXHIBIT_FILE, FACTS_FILE, RECORD_SCHEMAS, THEME_FILE, textFile } from '../source/packFiles.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Notes to the people who keep the pack, not part of it. */
const PAPERS = /^(readme|licen[cs]e|notice|changes|changelog)(\.(md|txt))?$/i;

/** Every file in the folder is one that the program reads. */
export function findUnusedFiles({ folder, exhibit, pictures }: SourcePack): Problem[] {
  // The list that names most files cannot be read: which of them it names nobody knows.
  if (pictures.ids === undefined) return [];
  const { chapters, languages } = exhibit.value;
  const used = new Set([
    EXHIBIT_FILE,
    FACTS_FILE,
    THEME_FILE,
    ...Object.keys(RECORD_SCHEMAS),
    ...chapters.flatMap((id) => [chapterFile(id), ...languages.map(({ code }) => textFile(id, code))]),
    ...pictures.entries.map(({ value }) => value.file),
  ]);
  const unused = [...folder.files.keys()].filter((file) => !used.has(file) && !PAPERS.test(file));
  const unlisted = new Set(unused.flatMap((file) => chapterOf(file) ?? []).filter((id) => !chapters.includes(id)));
  return [
    ...[...unlisted].map((id) =>
      aFlaw({
        file: `chapters/${id}`,
        code: 'unused-file',
        message: `${EXHIBIT_FILE} does not list the chapter “${id}”`,
        remedy: 'Add it to the chapters there, or delete its folder',
      }),
    ),
    ...unused
      .filter((file) => !unlisted.has(chapterOf(file) ?? ''))
      .map((file) =>
        aFlaw({
          file,
          code: 'unused-file',
          message: 'Nothing in the pack names this file',
          remedy: 'Delete it, or name it where it belongs',
        }),
      ),
  ];
}

const chapterOf = (file: string): string | undefined => /^chapters\/([^/]+)\//.exec(file)?.[1];
