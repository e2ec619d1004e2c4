import { z } from 'zod';
import { idSchema, languageSchema } from '../../contract/exhibit.ts';

const formSchema = z
  .string()
  .min(1)
  .describe('A word or a few, in any capitals; * stands for any letters: “лагер*” is лагерь, лагеря and лагерей.');

/** A variant that the texts do without. */
const variantSchema = z.union([
  formSchema,
  z.strictObject({
    form: formSchema,
    except: z.array(formSchema).default([]).describe('Longer phrases in which the variant is right.'),
    chapters: z.array(idSchema).default([]).describe('The chapters where it is wrong; everywhere where none is named.'),
  }),
]);

/** One record of `terms.json`: one thing, what each language calls it, and what the texts do not call it. */
export const termSourceSchema = z.strictObject({
  id: idSchema,
  group: z.enum(['terms', 'names']).default('terms').describe('The table of docs/content/terms.md that it stands in.'),
  term: z.string().min(1).describe('What it is called in the documents of the project, in English.'),
  use: z.record(languageSchema, z.string()).describe('What each language calls it.'),
  avoid: z
    .record(languageSchema, z.array(variantSchema))
    .default({})
    .describe('Variants that check finds in the texts.'),
  beware: z
    .record(languageSchema, z.array(z.string()))
    .default({})
    .describe('Variants that only a reader can tell from good words; check leaves them alone.'),
  note: z.string().default('').describe('Where the term comes from, or what to mind.'),
});

export type TermSource = Readonly<z.infer<typeof termSourceSchema>>;
export type Variant = z.infer<typeof variantSchema>;
