import type { z } from 'zod';
import { anError, type Problem } from '../problem.ts';
import { listWordings, type Wording } from './listWordings.ts';
import { type Entry, parseEntry } from './parseEntry.ts';
import type { Records } from './sourcePack.ts';

/** Records with the texts in them. */
export interface ReadRecords<T> extends Records<T> {
  readonly wordings: readonly Wording[];
}

/** Checks a list of records one by one, so that one that does not fit takes no other with it. Without a sheet nothing is known. */
export function readRecords<T extends { readonly id: string }>(
  sheet: Entry<unknown> | undefined,
  schema: z.ZodType<T>,
  report: (problem: Problem) => void,
): ReadRecords<T> {
  if (!sheet) return { entries: [], ids: undefined, wordings: [] };
  const { file, value } = sheet;
  if (!Array.isArray(value)) {
    const message = 'The file does not hold a list of records';
    const remedy = 'Put [ before the first record and ] after the last';
    report(anError({ file, line: sheet.lineOf(), code: 'wrong-form', message, remedy }));
    return { entries: [], ids: undefined, wordings: [] };
  }

  const ids = new Set<string>();
  const entries = value.flatMap((record: unknown, index) => {
    const id = (record as { id?: unknown } | null)?.id;
    const lineOf: Entry<T>['lineOf'] = (...path) => sheet.lineOf(index, ...path);
    if (typeof id === 'string') {
      if (ids.has(id)) reportTwin(file, lineOf('id'), id, report);
      ids.add(id);
    }
    return parseEntry(schema, record, { file, lineOf }, report) ?? [];
  });
  return { entries, ids, wordings: entries.flatMap((entry) => listWordings(schema, entry)) };
}

function reportTwin(file: string, line: number, id: string, report: (problem: Problem) => void): void {
  const message = `Two records have the id “${id}”`;
  report(anError({ file, line, code: 'two-of-one-id', message, remedy: 'Give one of them another id, or delete it' }));
}
