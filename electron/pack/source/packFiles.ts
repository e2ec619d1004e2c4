import { z } from 'zod';
import { factSourceSchema } from './factSource.ts';
import { pictureSourceSchema } from './pictureSource.ts';
import {
  documentSourceSchema,
  eventSourceSchema,
  glossarySourceSchema,
  personSourceSchema,
  placeSourceSchema,
  wordSourceSchema,
} from './recordSources.ts';
import { termSourceSchema } from './termSource.ts';

export const EXHIBIT_FILE = 'exhibit.json';
export const CHAPTER_FILE = 'chapter.json';
export const THEME_FILE = 'theme.json';
export const FACTS_FILE = 'sources.json';

/** The optional files at the top of a pack that hold a list of records, and the schema of one record. */
export const RECORD_SCHEMAS = {
  'pictures.json': pictureSourceSchema,
  'people.json': personSourceSchema,
  'places.json': placeSourceSchema,
  'events.json': eventSourceSchema,
  'documents.json': documentSourceSchema,
  'glossary.json': glossarySourceSchema,
  'words.json': wordSourceSchema,
  'terms.json': termSourceSchema,
} as const;

/** `sources.json`: the list of facts that the story is told from. */
export const factListSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors; the program ignores it.'),
  facts: z.array(factSourceSchema),
});

export const chapterFile = (id: string): string => `chapters/${id}/${CHAPTER_FILE}`;
export const textFile = (id: string, language: string): string => `chapters/${id}/${language}.md`;

const TEXT_FILE = /^chapters\/([^/]+)\/([^/]+)\.md$/;
/** The chapter and the language that a path names, where it is a text's. */
export function parseTextFile(path: string): { readonly id: string; readonly language: string } | undefined {
  const [, id, language] = TEXT_FILE.exec(path) ?? [];
  return id !== undefined && language !== undefined ? { id, language } : undefined;
}
