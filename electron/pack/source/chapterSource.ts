import { z } from 'zod';
import { dateSchema, idSchema, localizedTextSchema } from '../../contract/exhibit.ts';
import { factIdSchema } from './factSource.ts';

/** One screen of a chapter; its words stand under the heading of the same id in the chapter's texts. */
export const sectionSourceSchema = z.strictObject({
  id: idSchema,
  facts: z.array(factIdSchema).default([]).describe('Facts of sources.json that the section tells.'),
  picture: idSchema.optional().describe('A picture of pictures.json.'),
  interactive: idSchema.optional().describe('An interactive that the program knows.'),
});

/** `chapters/<id>/chapter.json`: everything of a chapter that is not words. */
export const chapterSourceSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors; the program ignores it.'),
  cover: idSchema.optional().describe('The picture of the chapter’s stop on home.'),
  period: dateSchema.optional(),
  contentNote: localizedTextSchema
    .optional()
    .describe('Said before the sections where a visitor should know what is coming.'),
  sections: z.array(sectionSourceSchema).min(1),
  slides: z.array(idSchema).default([]).describe('Pictures of the slideshow, in order.'),
  people: z.array(idSchema).default([]),
  places: z.array(idSchema).default([]),
  events: z.array(idSchema).default([]),
});
export type ChapterSource = Readonly<z.infer<typeof chapterSourceSchema>>;
