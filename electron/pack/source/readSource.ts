import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { exhibitSourceSchema } from './exhibitSource.ts';
import { findPack } from './findPack.ts';
import { listWordings } from './listWordings.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { FACTS_FILE, RECORD_SCHEMAS, THEME_FILE } from './packFiles.ts';
import { listPackFolder } from './packFolder.ts';
import type { Entry } from './parseEntry.ts';
import { readChapters } from './readChapters.ts';
import { readExhibit } from './readExhibit.ts';
import { readFacts } from './readFacts.ts';
import { readRecords } from './readRecords.ts';
import { readSheet } from './readSheet.ts';
import { readTheme } from './readTheme.ts';
import type { SourcePack } from './sourcePack.ts';

/** A pack need not have every list: one that is not there has nothing in it. */
const anEmptyList = (file: string): Entry<unknown> => ({ file, value: [], lineOf: () => 1 });

/**
 * Reads a source pack and reports what keeps any of it from being read. Never throws for what lies in the folder.
 * Gives nothing where there is no exhibit to speak of; what else could be read was reported on all the same.
 */
export async function readSource(
  root: string,
  report: (problem: Problem) => void,
  known: readonly Migration[] = MIGRATIONS,
): Promise<SourcePack | undefined> {
  if (!(await findPack(root, report))) return undefined;
  const folder = await listPackFolder(root, report);
  const { exhibit, migrations } = await readExhibit(folder, known, report);
  if (!migrations) return undefined;

  const sheet = async (file: string) =>
    folder.files.has(file) ? readSheet(folder, file, migrations, report) : undefined;
  const records = async <T extends { readonly id: string }>(file: string, schema: z.ZodType<T>) =>
    readRecords(folder.files.has(file) ? await sheet(file) : anEmptyList(file), schema, report);

  const lists = {
    pictures: await records('pictures.json', RECORD_SCHEMAS['pictures.json']),
    people: await records('people.json', RECORD_SCHEMAS['people.json']),
    places: await records('places.json', RECORD_SCHEMAS['places.json']),
    events: await records('events.json', RECORD_SCHEMAS['events.json']),
    documents: await records('documents.json', RECORD_SCHEMAS['documents.json']),
    glossary: await records('glossary.json', RECORD_SCHEMAS['glossary.json']),
    words: await records('words.json', RECORD_SCHEMAS['words.json']),
    terms: await records('terms.json', RECORD_SCHEMAS['terms.json']),
    facts: readFacts(await sheet(FACTS_FILE), report),
  };
  const theme = readTheme(await sheet(THEME_FILE), report);
  const { chapters, wordings } = await readChapters(folder, exhibit?.value, migrations, report);
  if (!exhibit) return undefined;

  return {
    folder,
    exhibit,
    chapters,
    ...lists,
    theme: theme.entry,
    wordings: [
      ...listWordings(exhibitSourceSchema, exhibit),
      ...theme.wordings,
      ...wordings,
      ...Object.values(lists).flatMap((list) => list?.wordings ?? []),
    ],
  };
}
