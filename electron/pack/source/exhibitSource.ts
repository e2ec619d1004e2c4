import { z } from 'zod';
import { idSchema, languageSchema, localizedTextSchema } from '../../contract/exhibit.ts';

/** `exhibit.json`: what the exhibit is, its languages, and its chapters in order. */
export const exhibitSourceSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors; the program ignores it.'),
  formatVersion: z.int().describe('The format that the pack is written in; 1 today.'),
  id: idSchema.describe('The exhibit’s own id.'),
  version: z.string().min(1).describe('The pack’s own version, as staff will read it: “2026.11”.'),
  title: localizedTextSchema,
  subtitle: localizedTextSchema,
  languages: z
    .array(z.strictObject({ code: languageSchema, name: z.string().min(1).describe('The language’s own name.') }))
    .min(1)
    .describe('In the order of the switcher.'),
  defaultLanguage: languageSchema.describe('Language of a visit that chose none.'),
  fallbackLanguage: languageSchema.describe('Language shown, marked, where a text is missing.'),
  chapters: z.array(idSchema).min(1).describe('Names of the folders in chapters/, in order.'),
  attract: z.array(idSchema).default([]).describe('Pictures of the attract screen, in order.'),
  credit: localizedTextSchema.describe('The line that names the source of the story.'),
});
export type ExhibitSource = Readonly<z.infer<typeof exhibitSourceSchema>>;
