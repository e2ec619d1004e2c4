import type { Grade, Problem } from '../../electron/pack/problem.ts';

const HEADINGS: Readonly<Record<Grade, string>> = {
  error: 'Errors, for which the pack is refused:',
  flaw: 'Flaws, with which the pack is shown:',
  note: 'Notes:',
};

/** The problems as a person reads them, the gravest first, one a line: `file:line  what. remedy.` */
export function printProblems(problems: readonly Problem[]): string {
  return (Object.keys(HEADINGS) as Grade[])
    .map((grade) => problems.filter((problem) => problem.grade === grade))
    .filter((group) => group.length > 0)
    .map(([first, ...others]) =>
      first ? `${HEADINGS[first.grade]}\n${[first, ...others].map(printProblem).join('')}\n` : '',
    )
    .join('');
}

/** One problem in one line, whatever line ends stand in the pack. */
export function printProblem({ file, line, message, remedy }: Problem): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}`;
  return `${`${place === '' ? '' : `${place}  `}${message}. ${remedy}.`.replaceAll(/\p{Cc}+/gu, ' ')}\n`;
}
