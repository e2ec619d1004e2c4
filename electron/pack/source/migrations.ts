import { FORMAT_VERSION } from '../../contract/exhibit.ts';

/** Brings the files of one format to the next one. */
export interface Migration {
  /** The format that it reads; it writes the one after. */
  readonly from: number;
  /** Gives the new content of one JSON file; `file` is its path below the pack's folder. */
  readonly migrate: (file: string, value: unknown) => unknown;
}

/** Every format that was ever published and is not today's. Format 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/** The steps from a format to today's, in order; nothing where no way leads there. */
export function findMigrations(
  from: number,
  migrations = MIGRATIONS,
  to = FORMAT_VERSION,
): readonly Migration[] | undefined {
  if (from === to) return [];
  const step = migrations.find((migration) => migration.from === from);
  const rest = step && findMigrations(from + 1, migrations, to);
  return step && rest && [step, ...rest];
}
