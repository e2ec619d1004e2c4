import type { z } from 'zod';
import { aFlaw, anError, type Problem } from '../problem.ts';
import { describeIssue } from './describeIssue.ts';
import type { JsonPath } from './parseJson.ts';

/** Where a value stands: its file, and the line of each thing in it. */
export interface Place {
  readonly file: string;
  /** The line of something inside, by its path from this value. */
  readonly lineOf: (...path: JsonPath) => number;
}

/** A checked value of a JSON file, with its place. */
export interface Entry<T> extends Place {
  readonly value: T;
}

/** Checks a value against its schema and reports what does not fit. A key too many is a flaw and is ignored. */
export function parseEntry<T>(
  schema: z.ZodType<T>,
  value: unknown,
  place: Place,
  report: (problem: Problem) => void,
): Entry<T> | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ...place, value: parsed.data };

  const pruned = structuredClone(value);
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(
          aFlaw({
            file: place.file,
            line: place.lineOf(...issue.path, key),
            code: 'unknown-key',
            message: `The program knows no “${key}” here`,
            remedy: 'Correct its spelling or delete it',
          }),
        );
        deleteKey(pruned, issue.path, key);
      }
    } else {
      report(
        anError({
          file: place.file,
          line: place.lineOf(...issue.path),
          code: 'wrong-form',
          message: describeIssue(issue, value),
          remedy: 'See docs/pack.md for what belongs there',
        }),
      );
    }
  }

  const retried = schema.safeParse(pruned);
  return retried.success ? { ...place, value: retried.data } : undefined;
}

function deleteKey(value: unknown, path: JsonPath, key: string): void {
  const owner = path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], value);
  delete (owner as Record<string, unknown>)[key];
}
