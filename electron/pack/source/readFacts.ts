import type { Problem } from '../problem.ts';
import { type FactSource, factSourceSchema } from './factSource.ts';
import { factListSchema } from './packFiles.ts';
import { type Entry, parseEntry } from './parseEntry.ts';
import { type ReadRecords, readRecords } from './readRecords.ts';

/** Reads the fact list of `sources.json`, fact by fact. Nothing where a pack has none. */
export function readFacts(
  sheet: Entry<unknown> | undefined,
  report: (problem: Problem) => void,
): ReadRecords<FactSource> | undefined {
  if (!sheet) return undefined;
  const facts = (sheet.value as { facts?: unknown } | null)?.facts;
  const frame = Array.isArray(facts) ? { ...(sheet.value as object), facts: [] } : sheet.value;
  if (!parseEntry(factListSchema, frame, sheet, report)) return undefined;
  return readRecords(
    { ...sheet, value: facts, lineOf: (...path) => sheet.lineOf('facts', ...path) },
    factSourceSchema,
    report,
  );
}
