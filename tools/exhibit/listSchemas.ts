import { z } from 'zod';
import { FORMAT_VERSION } from '../../electron/contract/exhibit.ts';
import { chapterSourceSchema } from '../../electron/pack/source/chapterSource.ts';
import { exhibitSourceSchema } from '../../electron/pack/source/exhibitSource.ts';
import {
  CHAPTER_FILE,
  EXHIBIT_FILE,
  FACTS_FILE,
  factListSchema,
  RECORD_SCHEMAS,
  THEME_FILE,
} from '../../electron/pack/source/packFiles.ts';
import { themeSourceSchema } from '../../electron/pack/source/themeSource.ts';

/** The JSON Schema of every file of a source pack, from the definitions that the check uses, as text to write. */
export function listSchemas(): Readonly<Record<string, string>> {
  const schemas: Readonly<Record<string, z.ZodType>> = {
    [EXHIBIT_FILE]: exhibitSourceSchema,
    [CHAPTER_FILE]: chapterSourceSchema,
    [FACTS_FILE]: factListSchema,
    [THEME_FILE]: themeSourceSchema,
    ...Object.fromEntries(Object.entries(RECORD_SCHEMAS).map(([file, record]) => [file, z.array(record)])),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([file, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
      const title = `${file} of an exhibit, format ${FORMAT_VERSION}`;
      return [file.replace(/\.json$/, '.schema.json'), `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
