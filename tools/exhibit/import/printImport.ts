import type { Problem } from '../../../electron/pack/problem.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import { printProblem } from '../printProblems.ts';
import { count, nameFolder } from '../summarize.ts';
import type { Imported } from './importPictures.ts';
import { isEmpty, LOCALIZED, listMissing, type PictureRecord } from './pictureRecord.ts';

/** What was not taken and why, then what was changed on the way; one a line. */
export function printRemarks(problems: readonly Problem[]): string {
  return (
    printGroup('Not imported:', listFailures(problems)) +
    printGroup(
      'Worth knowing:',
      problems.filter(({ grade }) => grade === 'note'),
    )
  );
}

/** The problems for which an import fails. */
export const listFailures = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ grade }) => grade !== 'note');

/** The sums of an import in one line, and in another how many records still lack words. */
export function printSums(
  { fresh, known }: Imported,
  problems: readonly Problem[],
  { folder, exhibit }: SourcePack,
  records: ReadonlyMap<string, PictureRecord>,
): string {
  const failures = listFailures(problems).length;
  const languages = exhibit.value.languages.map(({ code }) => code);
  const wordless = [...new Set([...fresh, ...known])].filter((id) => {
    const record = records.get(id) ?? {};
    return isEmpty(record.rights) || LOCALIZED.some((field) => listMissing(record, field, languages).length > 0);
  });
  return [
    `${count(fresh.length, 'picture')} came into ${nameFolder(folder.root)}`,
    known.length > 0 ? `, ${known.length} ${known.length === 1 ? 'was' : 'were'} there already` : '',
    failures > 0 ? `, ${count(failures, 'problem')} named above` : '',
    '.\n',
    wordless.length > 0
      ? `Words or rights are missing in ${count(wordless.length, 'record')} of pictures.json; npm run exhibit -- check names them.\n`
      : '',
  ].join('');
}

const printGroup = (heading: string, problems: readonly Problem[]): string =>
  problems.length > 0 ? `${heading}\n${problems.map(printProblem).join('')}\n` : '';
