import { aFlaw, anError, type Problem } from '../problem.ts';
import type { Migration } from './migrations.ts';
import type { PackFolder } from './packFolder.ts';
import type { Entry } from './parseEntry.ts';
import { parseJson } from './parseJson.ts';
import { readPackText } from './readPackText.ts';

/** Word processors make them of straight ones, which alone have a meaning in JSON. */
const PRINTED_QUOTE = /^[“”„«»‘’]/;

/** Reads one JSON file of a pack, brought to today's format, not yet checked against a schema. */
export async function readSheet(
  folder: PackFolder,
  file: string,
  migrations: readonly Migration[],
  report: (problem: Problem) => void,
): Promise<Entry<unknown> | undefined> {
  const text = await readPackText(folder, file, report);
  if (text === undefined) return undefined;

  const parsed = parseJson(text);
  if (parsed.status === 'broken') {
    report(
      anError({
        file,
        line: parsed.line,
        code: 'broken-json',
        message: `The JSON is broken: ${parsed.reason}`,
        remedy: PRINTED_QUOTE.test(parsed.reason)
          ? 'Write straight quotation marks " there, as keyboards have them'
          : 'Correct this line or the one above it',
      }),
    );
    return undefined;
  }
  for (const { key, line } of parsed.repeatedKeys) {
    const message = `“${key}” stands twice in one record, and only the second counts`;
    report(aFlaw({ file, line, code: 'repeated-key', message, remedy: 'Delete one of the two' }));
  }

  const value = migrations.reduce((older, { migrate }) => migrate(file, older), parsed.value);
  return { file, value, lineOf: (...path) => parsed.lineOf(path) };
}
