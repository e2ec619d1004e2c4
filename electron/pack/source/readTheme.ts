import type { Problem } from '../problem.ts';
import { listWordings, type Wording } from './listWordings.ts';
import { type Entry, parseEntry } from './parseEntry.ts';
import { type ThemeSource, themeSourceSchema } from './themeSource.ts';

/** The museum's theme, with the texts in it. */
export interface ReadTheme {
  readonly entry: Entry<ThemeSource> | undefined;
  readonly wordings: readonly Wording[];
}

/** Reads `theme.json`, where the pack has one. */
export function readTheme(sheet: Entry<unknown> | undefined, report: (problem: Problem) => void): ReadTheme {
  const entry = sheet && parseEntry(themeSourceSchema, sheet.value, sheet, report);
  return { entry, wordings: entry ? listWordings(themeSourceSchema, entry) : [] };
}
