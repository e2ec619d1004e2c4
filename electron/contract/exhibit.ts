import { z } from 'zod';
import { palette } from './palette.ts';

/** The format of source and compiled packs that this program writes. Older ones are migrated, newer ones refused. */
export const FORMAT_VERSION = 1;

/** A BCP 47 tag such as `ru`, `ky`, `az`: languages are data, so any well-formed tag will do. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'has to be a language tag such as ru, ky or az');
export type Language = z.infer<typeof languageSchema>;

/** Lower-case words joined by hyphens, so that an id is safe in a path, an address and a file name. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'has to be made of lower-case Latin letters and digits, joined by hyphens')
  .max(64);

/** One text in some or all of the exhibit's languages. A missing language falls back, marked as such. */
export const localizedTextSchema = z.record(languageSchema, z.string());
export type LocalizedText = Readonly<z.infer<typeof localizedTextSchema>>;

/**
 * A date as precisely as it is known, in the subset of EDTF (Library of Congress, level 1) that the story needs:
 * `1930-07-31`, `1930-07`, `1930`, `193X` (a decade), `14XX` (the 15th century), `-01XX` (the 2nd century BCE)
 * and two of these joined by a slash, `1906/1917`.
 */
export const dateSchema = z
  .string()
  .regex(
    /^-?\d{2}(XX|\d(X|\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?))(\/-?\d{2}(XX|\d(X|\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)))?$/,
    'has to be a date such as 1930-07-31, 1930-07, 1930, 193X, 14XX or 1906/1917',
  );

/** What a picture is, said on the glass: nobody may take a rendered diorama for an archival photograph. */
export const pictureKindSchema = z.enum(['photo', 'document', 'map', 'reconstruction', 'drawing']);
export type PictureKind = z.infer<typeof pictureKindSchema>;

/** What a name on a picture belongs to: each kind is written in a manner of its own. */
export const labelKindSchema = z.enum(['place', 'water', 'river', 'mountain', 'region']);
export type LabelKind = z.infer<typeof labelKindSchema>;

const fraction = z.number().min(0).max(1);

/** A name that the program writes over a picture, so that the picture itself needs no language. */
export const labelSchema = z.strictObject({
  /** What is named, as fractions of width and height from the top left corner. */
  at: z.tuple([fraction, fraction]),
  kind: labelKindSchema,
  text: localizedTextSchema,
});
export type Label = Readonly<z.infer<typeof labelSchema>>;

/** A picture as the renderer gets it: ready files, smallest first, and everything a caption says. */
export const pictureSchema = z.strictObject({
  id: idSchema,
  kind: pictureKindSchema,
  /** Pixels of the original, for the aspect ratio. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** Paths below the pack's address, by rising width in pixels. */
  files: z.array(z.strictObject({ width: z.int().positive(), path: z.string() })).min(1),
  /** A data address of a picture a few pixels wide, shown until the real one has decoded. */
  placeholder: z.string(),
  /** The point to keep in view, as fractions of width and height from the top left corner. */
  focus: z.tuple([fraction, fraction]),
  alt: localizedTextSchema,
  caption: localizedTextSchema,
  credit: localizedTextSchema,
  date: dateSchema.optional(),
  place: localizedTextSchema.optional(),
  /** Names over the picture wherever it is seen large; where room is short, the last are left out. */
  labels: z.array(labelSchema).optional(),
});
export type Picture = Readonly<z.infer<typeof pictureSchema>>;

/** A run of text within a paragraph. A term opens its explanation from the glossary. */
export const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('emphasis'), text: z.string() }),
  z.strictObject({ type: z.literal('strong'), text: z.string() }),
  z.strictObject({ type: z.literal('term'), text: z.string(), term: idSchema }),
]);
export type Inline = Readonly<z.infer<typeof inlineSchema>>;

/** A block of a section's text: the part of CommonMark that a museum label needs. */
export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), inlines: z.array(inlineSchema) }),
  z.strictObject({ type: z.literal('list'), items: z.array(z.array(inlineSchema)) }),
  z.strictObject({ type: z.literal('quote'), inlines: z.array(inlineSchema) }),
]);
export type Block = Readonly<z.infer<typeof blockSchema>>;

/** What stands behind a section: how the source states it and, where a view is contested, who holds it. */
export const sourceNoteSchema = z.strictObject({
  kind: z.enum(['stated', 'attributed', 'opinion', 'said']),
  /** How many facts of this kind the section uses. */
  facts: z.int().positive(),
  holder: localizedTextSchema.optional(),
});
export type SourceNote = Readonly<z.infer<typeof sourceNoteSchema>>;

/** A glossary term as a chapter carries it. */
export const termSchema = z.strictObject({ id: idSchema, name: localizedTextSchema, meaning: localizedTextSchema });
export type Term = Readonly<z.infer<typeof termSchema>>;

/** One short screen of a chapter. */
export const sectionSchema = z.strictObject({
  id: idSchema,
  heading: localizedTextSchema,
  body: z.record(languageSchema, z.array(blockSchema)),
  /** A picture of this chapter's `slides`. */
  picture: idSchema.optional(),
  /** The name of an interactive that the program knows. */
  interactive: idSchema.optional(),
  sources: z.array(sourceNoteSchema),
});
export type Section = Readonly<z.infer<typeof sectionSchema>>;

/** One chapter, whole, in all languages: what opening it loads. */
export const chapterSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  lead: localizedTextSchema,
  period: dateSchema.optional(),
  /** Said before the sections where a visitor should know what is coming. */
  contentNote: localizedTextSchema.optional(),
  sections: z.array(sectionSchema),
  slides: z.array(pictureSchema),
  terms: z.array(termSchema),
});
export type Chapter = Readonly<z.infer<typeof chapterSchema>>;

/** A chapter as home shows it. */
export const chapterStopSchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  lead: localizedTextSchema,
  period: dateSchema.optional(),
  cover: pictureSchema.optional(),
  /** Reading time in whole minutes, a language each. */
  minutes: z.record(languageSchema, z.int().positive()),
});
export type ChapterStop = Readonly<z.infer<typeof chapterStopSchema>>;

const paletteColours = Object.keys(palette) as (keyof typeof palette)[];

/** How the pages look: on felt, in the dark, or in the colours of high contrast. */
export const schemeSchema = z.enum(['light', 'dark', 'contrast']);

/** Colours of the palette that the museum dyes anew, each as `#rrggbb`. */
export const coloursSchema = z.partialRecord(
  z.enum(paletteColours),
  z.string().regex(/^#[0-9a-f]{6}$/i, 'has to be a colour such as #8e1b31'),
);

/** What makes an exhibit the museum's own. */
export const themeSchema = z.strictObject({
  museum: localizedTextSchema.optional(),
  /** One paragraph on who made the exhibit. */
  makers: localizedTextSchema.optional(),
  logo: pictureSchema.optional(),
  scheme: schemeSchema,
  colours: coloursSchema,
});
export type Theme = Readonly<z.infer<typeof themeSchema>>;

/** The checked content that the program starts with: the outline. Chapters load when they are opened. */
export const exhibitSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id: idSchema,
  version: z.string(),
  /** In the order of the switcher; `name` is the language's own name. */
  languages: z.array(z.strictObject({ code: languageSchema, name: z.string() })).min(1),
  /** The language of a visit that chose none. */
  defaultLanguage: languageSchema,
  /** The language shown, marked, where a text is missing. */
  fallbackLanguage: languageSchema,
  title: localizedTextSchema,
  subtitle: localizedTextSchema,
  /** The line that names the source of the story. */
  credit: localizedTextSchema,
  /** Pictures of the attract screen, in order. */
  attract: z.array(pictureSchema),
  chapters: z.array(chapterStopSchema).min(1),
  theme: themeSchema.optional(),
});
export type Exhibit = Readonly<z.infer<typeof exhibitSchema>>;

/** Forward-slashed path below the compiled folder to lower-case hex SHA-256. */
export const sumsSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));
export type Sums = Readonly<z.infer<typeof sumsSchema>>;

/**
 * Written last into a compiled pack: what it is, and the SHA-256 of its files. The sums of the pictures stand
 * in a file of their own, `sums.json`, which the stamp vouches for: at start 20,000 pictures need no reading.
 */
export const stampSchema = z.strictObject({
  formatVersion: z.int(),
  id: idSchema,
  version: z.string(),
  sums: sumsSchema,
});
export type Stamp = Readonly<z.infer<typeof stampSchema>>;
