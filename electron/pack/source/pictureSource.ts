import { z } from 'zod';
import {
  dateSchema,
  idSchema,
  labelSchema,
  localizedTextSchema,
  pictureKindSchema,
  pictureSchema,
} from '../../contract/exhibit.ts';

/** One name over a picture: a place of the exhibit, or words of its own. */
export const labelSourceSchema = z.strictObject({
  at: labelSchema.shape.at.describe('What is named, as fractions of width and height from the top left corner.'),
  kind: labelSchema.shape.kind.describe(
    'What the name belongs to; names of places stand beside their mark, others upon it.',
  ),
  place: idSchema.optional().describe('A place of places.json, whose name is written.'),
  text: localizedTextSchema.optional().describe('The name, where no place has it.'),
});
export type LabelSource = Readonly<z.infer<typeof labelSourceSchema>>;

/** One record of `pictures.json`. Missing words and rights are flaws, named by the check; only the frame is demanded here. */
export const pictureSourceSchema = z.strictObject({
  id: idSchema,
  file: z.string().min(1).describe('Path below the pack’s folder, such as media/gate.png.'),
  kind: pictureKindSchema.describe('What the picture is; said on the glass.'),
  alt: localizedTextSchema.default({}).describe('What is to be seen, for those who cannot see it.'),
  caption: localizedTextSchema.default({}),
  credit: localizedTextSchema.default({}).describe('Who made it or keeps it.'),
  rights: z.string().default('').describe('Under which licence or permission it is shown.'),
  date: dateSchema.optional(),
  place: idSchema.optional().describe('A place of places.json.'),
  people: z.array(idSchema).default([]).describe('People of people.json who are to be seen.'),
  consent: z.string().optional().describe('Who agreed to its being shown, and when.'),
  source: z.string().optional().describe('Where the file came from.'),
  original: z
    .strictObject({
      name: z.string().min(1).describe('What the file was called.'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'has to be 64 hexadecimal digits'),
    })
    .optional()
    .describe('The file that the picture was imported from, by which the museum finds it again. Written by import.'),
  focus: pictureSchema.shape.focus
    .default([0.5, 0.5])
    .describe('The point to keep in view, as fractions of width and height from the top left corner.'),
  labels: z
    .array(labelSourceSchema)
    .default([])
    .describe('Names that the program writes over the picture, such as on a map; the most important first.'),
  deepZoom: z
    .boolean()
    .default(false)
    .describe('Keeps an original of more than 3840 pixels for visitors to zoom into.'),
  withdrawn: z.boolean().default(false).describe('Takes the picture out of everything at the next build.'),
});
export type PictureSource = Readonly<z.infer<typeof pictureSourceSchema>>;
