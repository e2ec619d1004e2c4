import { z } from 'zod';
import { languageSchema } from './exhibit.ts';

/**
 * Every setting of a kiosk: default, range and, as its description, what it does.
 * The one mechanism: later work adds a field here, not a second file.
 */
export const settingsSchema = z.strictObject({
  language: languageSchema
    .nullable()
    .default(null)
    .describe('Language of a visit that chose none; null takes the exhibit’s own default.'),
  idleSeconds: z
    .int()
    .min(60)
    .max(600)
    .default(75)
    .describe(
      'Seconds without a touch before the kiosk asks whether anybody is still there; up to 180 where there is more to read.',
    ),
  countdownSeconds: z
    .int()
    .min(20)
    .max(120)
    .default(30)
    .describe('Seconds that the question waits for an answer before the visit ends.'),
  screenDiagonalInches: z
    .number()
    .min(7)
    .max(110)
    .nullable()
    .default(null)
    .describe('Diagonal of the glass in inches, so that buttons have a true size; null assumes 96 pixels an inch.'),
  display: z
    .int()
    .min(1)
    .max(16)
    .default(1)
    .describe('Which display shows the exhibit, counted from 1 in the operating system’s order.'),
  volumeCeiling: z
    .number()
    .min(0)
    .max(1)
    .default(0.6)
    .describe('Loudest volume that a visitor can choose, from 0 to 1.'),
  siteAddress: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null)
    .describe('The https address of the exhibit’s web export, shown as a QR code; null shows none.'),
  packFolder: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('Folder of the museum’s own packs; null uses `packs` in the data folder.'),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** The settings that the renderer needs. */
export const visitSettingsSchema = settingsSchema
  .pick({ language: true, countdownSeconds: true, screenDiagonalInches: true, volumeCeiling: true, siteAddress: true })
  .extend({
    /** Null where nobody else waits for the screen, as on a visitor’s own phone: such a visit never times out. */
    idleSeconds: z.int().nullable(),
  });
export type VisitSettings = Readonly<z.infer<typeof visitSettingsSchema>>;
