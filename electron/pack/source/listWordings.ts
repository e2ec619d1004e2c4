import { z } from 'zod';
import { type LocalizedText, localizedTextSchema } from '../../contract/exhibit.ts';
import type { Entry } from './parseEntry.ts';
import type { JsonPath } from './parseJson.ts';

/** One text of a JSON file, in the languages that it has, with the line of each. */
export interface Wording {
  readonly file: string;
  /** Its name in the file, such as `caption` or `contentNote`. */
  readonly name: string;
  /** The id of the record it belongs to, where it has one. */
  readonly of: string | undefined;
  readonly text: LocalizedText;
  readonly lineOf: (language: string) => number;
}

/** Finds every text of an entry by its schema, so that a new field needs no second list. */
export function listWordings<T>(schema: z.ZodType<T>, entry: Entry<T>): Wording[] {
  const { id } = entry.value as { id?: unknown };
  return [...walk(schema, entry.value, [])].map(({ path, text }) => ({
    file: entry.file,
    name: path.map(String).join('.'),
    of: typeof id === 'string' ? id : undefined,
    text,
    lineOf: (language) => entry.lineOf(...path, language),
  }));
}

function* walk(
  schema: z.core.$ZodType,
  value: unknown,
  path: JsonPath,
): Generator<{ path: JsonPath; text: LocalizedText }> {
  if (value === undefined) return;
  if (isLocalizedText(schema)) {
    yield { path, text: value as LocalizedText };
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    yield* walk(schema.unwrap(), value, path);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries<z.core.$ZodType>(schema.shape)) {
      yield* walk(inner, (value as Record<string, unknown>)[key], [...path, key]);
    }
  } else if (schema instanceof z.ZodArray) {
    for (const [index, element] of (value as unknown[]).entries())
      yield* walk(schema.element, element, [...path, index]);
  }
}

/** A schema that was given a description is a copy: the definition tells it, not the object. */
const isLocalizedText = (schema: z.core.$ZodType) => schema._zod.def === localizedTextSchema._zod.def;
