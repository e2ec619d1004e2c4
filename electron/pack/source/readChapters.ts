import type { Language } from '../../contract/exhibit.ts';
import type { Problem } from '../problem.ts';
import type { ChapterText } from '../text/chapterText.ts';
import { readText } from '../text/readText.ts';
import { chapterSourceSchema } from './chapterSource.ts';
import type { ExhibitSource } from './exhibitSource.ts';
import { listWordings, type Wording } from './listWordings.ts';
import type { Migration } from './migrations.ts';
import { chapterFile, parseTextFile, textFile } from './packFiles.ts';
import type { PackFolder } from './packFolder.ts';
import { parseEntry } from './parseEntry.ts';
import { readPackText } from './readPackText.ts';
import { readSheet } from './readSheet.ts';
import type { ChapterFolder } from './sourcePack.ts';

interface ReadChapters {
  readonly chapters: readonly ChapterFolder[];
  readonly wordings: readonly Wording[];
}

/** Reads the chapters that the exhibit lists; all that lie there where no exhibit could be read. */
export async function readChapters(
  folder: PackFolder,
  exhibit: ExhibitSource | undefined,
  migrations: readonly Migration[],
  report: (problem: Problem) => void,
): Promise<ReadChapters> {
  const found = [...folder.files.keys()].flatMap((path) => parseTextFile(path) ?? []);
  const ids = new Set(exhibit?.chapters ?? found.map(({ id }) => id));
  const languages = new Set(exhibit?.languages.map(({ code }) => code) ?? found.map(({ language }) => language));

  const chapters: ChapterFolder[] = [];
  const wordings: Wording[] = [];
  for (const id of ids) {
    const file = chapterFile(id);
    const sheet = folder.files.has(file) ? await readSheet(folder, file, migrations, report) : undefined;
    const entry = sheet && parseEntry(chapterSourceSchema, sheet.value, sheet, report);
    if (entry) wordings.push(...listWordings(chapterSourceSchema, entry));
    chapters.push({ id, entry, texts: await readTexts(folder, id, languages, report) });
  }
  return { chapters, wordings };
}

async function readTexts(
  folder: PackFolder,
  id: string,
  languages: ReadonlySet<Language>,
  report: (problem: Problem) => void,
): Promise<ChapterText[]> {
  const texts: ChapterText[] = [];
  for (const language of languages) {
    const file = textFile(id, language);
    const markdown = folder.files.has(file) ? await readPackText(folder, file, report) : undefined;
    if (markdown !== undefined) texts.push(readText(file, language, markdown, report));
  }
  return texts;
}
