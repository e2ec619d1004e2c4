import { z } from 'zod';
import { coloursSchema, idSchema, localizedTextSchema, schemeSchema } from '../../contract/exhibit.ts';

/** `theme.json`: what makes the exhibit the museum's own. */
export const themeSourceSchema = z.strictObject({
  $schema: z.string().optional().describe('Address of this schema, for editors; the program ignores it.'),
  museum: localizedTextSchema.optional().describe('The museum’s name.'),
  makers: localizedTextSchema.optional().describe('Who made the exhibit, in a sentence or two, for the page about it.'),
  logo: idSchema.optional().describe('A picture of pictures.json, best a PNG with a transparent ground.'),
  scheme: schemeSchema
    .default('light')
    .describe('How a visit begins: light, dark, or with the high contrast that every visitor can choose.'),
  colours: coloursSchema
    .default({})
    .describe('Colours of the palette dyed anew, such as "pomegranate": "#7a1f3d"; high contrast keeps its own.'),
});
export type ThemeSource = Readonly<z.infer<typeof themeSourceSchema>>;
