import { FORMAT_VERSION } from '../../contract/exhibit.ts';
import { anError, type Problem } from '../problem.ts';
import { type ExhibitSource, exhibitSourceSchema } from './exhibitSource.ts';
import { findMigrations, type Migration } from './migrations.ts';
import { EXHIBIT_FILE } from './packFiles.ts';
import type { PackFolder } from './packFolder.ts';
import { type Entry, parseEntry } from './parseEntry.ts';
import { readSheet } from './readSheet.ts';

/** The outline of a pack, and the way from its format to today's; no way where this program cannot read it. */
export interface ReadExhibit {
  readonly exhibit: Entry<ExhibitSource> | undefined;
  readonly migrations: readonly Migration[] | undefined;
}

/** Reads `exhibit.json`, whose format version decides how every other file is read. */
export async function readExhibit(
  folder: PackFolder,
  known: readonly Migration[],
  report: (problem: Problem) => void,
): Promise<ReadExhibit> {
  const sheet = await readSheet(folder, EXHIBIT_FILE, [], report);
  if (!sheet) return { exhibit: undefined, migrations: [] };

  const version = (sheet.value as { formatVersion?: unknown } | null)?.formatVersion;
  const migrations = typeof version === 'number' ? findMigrations(version, known) : [];
  if (!migrations) {
    report(
      anError({
        file: EXHIBIT_FILE,
        line: sheet.lineOf('formatVersion'),
        code: 'unknown-version',
        ...describeVersion(Number(version)),
      }),
    );
    return { exhibit: undefined, migrations };
  }
  const value = migrations.reduce((older, { migrate }) => migrate(EXHIBIT_FILE, older), sheet.value);
  return { exhibit: parseEntry(exhibitSourceSchema, value, sheet, report), migrations };
}

function describeVersion(version: number): Pick<Problem, 'message' | 'remedy'> {
  return version > FORMAT_VERSION
    ? {
        message: `The pack is written in format ${version}, and this program reads up to ${FORMAT_VERSION}`,
        remedy: 'Update the program',
      }
    : {
        message: `The pack is written in format ${version}, from which no way leads to format ${FORMAT_VERSION}`,
        remedy: `Begin a pack of format ${FORMAT_VERSION} with: npm run exhibit -- new DIR, and carry the content over`,
      };
}
