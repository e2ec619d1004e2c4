import { z } from 'zod';
import { localizedTextSchema, sourceNoteSchema } from '../../contract/exhibit.ts';

/** A fact is called as its list calls it: `F055`. */
export const factIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'has to be made of Latin letters, digits and hyphens');

/** One fact of the list that the story is told from. */
export const factSourceSchema = z.strictObject({
  id: factIdSchema,
  kind: sourceNoteSchema.shape.kind.describe(
    'How the source has it: as plain fact, as a claim, as its own opinion, as said.',
  ),
  holder: localizedTextSchema.optional().describe('Who holds a contested view.'),
  omitted: z.string().min(1).optional().describe('Why the story leaves this fact out.'),
});
export type FactSource = Readonly<z.infer<typeof factSourceSchema>>;
