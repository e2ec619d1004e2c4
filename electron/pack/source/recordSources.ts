import { z } from 'zod';
import { dateSchema, idSchema, languageSchema, localizedTextSchema } from '../../contract/exhibit.ts';
import { factIdSchema } from './factSource.ts';

const text = localizedTextSchema.optional();
const picture = idSchema.optional().describe('A picture of pictures.json.');
const facts = z.array(factIdSchema).default([]).describe('Facts of sources.json that the record tells.');
const people = z.array(idSchema).default([]).describe('People of people.json.');
const places = z.array(idSchema).default([]).describe('Places of places.json.');

/** One record of `people.json`. */
export const personSourceSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  role: text,
  text,
  born: dateSchema.optional(),
  died: dateSchema.optional(),
  picture,
  places,
  facts,
  withdrawn: z
    .boolean()
    .default(false)
    .describe('Takes the person, and pictures that show them, out at the next build.'),
});

/** One record of `places.json`. */
export const placeSourceSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  today: text.describe('The present-day name, where it differs.'),
  text,
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  precision: z
    .enum(['city', 'district', 'river', 'lake', 'region', 'country', 'uncertain'])
    .optional()
    .describe('How exactly the coordinates are meant.'),
  picture,
  facts,
});

/** One record of `events.json`. */
export const eventSourceSchema = z.strictObject({
  id: idSchema,
  date: dateSchema,
  title: localizedTextSchema,
  text,
  picture,
  people,
  places,
  facts,
});

/** One record of `documents.json`. */
export const documentSourceSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  date: dateSchema.optional(),
  text,
  picture,
  people,
  places,
  facts,
});

/** One record of `glossary.json`: a term that a text may open. */
export const glossarySourceSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  meaning: localizedTextSchema,
  facts,
});

/** One record of `words.json`: the same word in kindred languages. Only those that share it have a form. */
export const wordSourceSchema = z.strictObject({
  id: idSchema,
  forms: z.record(languageSchema, z.string().min(1)),
  meaning: localizedTextSchema,
  picture,
});

export type PersonSource = Readonly<z.infer<typeof personSourceSchema>>;
export type PlaceSource = Readonly<z.infer<typeof placeSourceSchema>>;
export type EventSource = Readonly<z.infer<typeof eventSourceSchema>>;
export type DocumentSource = Readonly<z.infer<typeof documentSourceSchema>>;
export type GlossarySource = Readonly<z.infer<typeof glossarySourceSchema>>;
export type WordSource = Readonly<z.infer<typeof wordSourceSchema>>;
