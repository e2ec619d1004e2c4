import type { Language, LocalizedText } from '../../../electron/contract/exhibit.ts';
import type { PictureSource } from '../../../electron/pack/source/pictureSource.ts';
import type { Wish } from './wish.ts';

/** A record of `pictures.json` as it is written there, with whatever somebody has added by hand. */
export type PictureRecord = Readonly<Record<string, unknown>>;

/** What is known of a picture that comes in. */
export interface NewPicture extends Pick<PictureSource, 'id' | 'file' | 'kind'> {
  readonly original: NonNullable<PictureSource['original']>;
}

/** What of a record is words in each language, in the order of the file. */
export const LOCALIZED = ['alt', 'caption', 'credit'] as const;
const PLAIN = ['rights', 'consent', 'date', 'place', 'people', 'source'] as const;

/** The record of a new picture: a place for every word that is not known yet, nothing for what need not be there. */
export function newRecord(
  picture: NewPicture,
  { alt, caption, credit, rights = '', deepZoom, ...wish }: Wish,
  languages: readonly Language[],
): PictureRecord {
  const inEach = (text: LocalizedText = {}) => Object.fromEntries(languages.map((code) => [code, text[code] ?? '']));
  const { id, file, kind, original } = picture;
  return {
    ...{ id, file, kind, alt: inEach(alt), caption: inEach(caption), credit: inEach(credit), rights },
    ...Object.fromEntries(PLAIN.flatMap((field) => (isEmpty(pick(wish, field)) ? [] : [[field, pick(wish, field)]]))),
    ...(deepZoom ? { deepZoom } : {}),
    original,
  };
}

/** The record with what it lacked. What stands in it stays: somebody may have corrected it there. */
export function fillRecord(record: PictureRecord, wish: Wish): PictureRecord {
  const localized = LOCALIZED.flatMap((field) => {
    const old = asText(record[field]);
    const added = Object.entries(wish[field] ?? {}).filter(([code, words]) => isEmpty(old[code]) && !isEmpty(words));
    return added.length > 0 ? [[field, { ...old, ...Object.fromEntries(added) }]] : [];
  });
  const plain = PLAIN.flatMap((field) =>
    isEmpty(record[field]) && !isEmpty(pick(wish, field)) ? [[field, pick(wish, field)]] : [],
  );
  return { ...record, ...Object.fromEntries([...localized, ...plain]) };
}

/** The languages in which a text of a record has no words. */
export const listMissing = (
  record: PictureRecord,
  field: (typeof LOCALIZED)[number],
  languages: readonly Language[],
): readonly Language[] => languages.filter((code) => isEmpty(asText(record[field])[code]));

/** Whether nothing stands there that a person would read. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && !value.length);

const pick = (wish: Wish, field: (typeof PLAIN)[number]): unknown => wish[field];

const asText = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
