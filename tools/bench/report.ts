import type { Measurement, Row } from './Benchmark.ts';
import type { Machine } from './describeMachine.ts';
import type { Rounds } from './runRounds.ts';
import { type Summary, summarize } from './statistics.ts';

/** What a measurement of so many rounds gave. */
export interface Result {
  readonly measurement: Pick<Measurement, 'title' | 'method' | 'rows'> & {
    readonly subjects: readonly { readonly name: string }[];
  };
  readonly rounds: Rounds;
}

const DECIMALS: Readonly<Record<Row['unit'], number>> = { ms: 0, s: 1, kB: 1, MB: 0, 'frames/s': 1, requests: 0 };

/** One measurement as a Markdown table: a row a reading, a column a subject, then the line and whether it is reached. */
export function tabulate({ measurement, rounds }: Result): string {
  const names = measurement.subjects.map(({ name }) => name);
  const rows = measurement.rows.map((row) => {
    const [ours, ...others] = summarizeRow(row, names, rounds);
    const line = row.line ? `${row.line.says} | ${isReached(row, ours, others[0]) ? 'yes' : '**no**'}` : ' | ';
    const cells = [ours, ...others].map((summary) => saySummary(summary, DECIMALS[row.unit]));
    return `| ${row.what}, ${row.unit} | ${cells.join(' | ')} | ${line} |`;
  });
  return [
    `### ${measurement.title}`,
    '',
    measurement.method,
    '',
    `| | ${names.join(' | ')} | line | reached |`,
    `|---|${names.map(() => '--:|').join('')}---|---|`,
    ...rows,
  ].join('\n');
}

/** The lines that were not reached, each as a sentence. */
export function listMissed({ measurement, rounds }: Result): readonly string[] {
  const names = measurement.subjects.map(({ name }) => name);
  return measurement.rows.flatMap((row) => {
    const [ours, reference] = summarizeRow(row, names, rounds);
    if (!row.line || isReached(row, ours, reference)) return [];
    return [
      `${row.what}: ${saySummary(ours, DECIMALS[row.unit])} ${row.unit}, ` +
        `beside ${saySummary(reference, DECIMALS[row.unit])}; the line is ${row.line.says}.`,
    ];
  });
}

/** What the numbers were measured on, in one sentence, with a warning where others were at work. */
export function sayMachine(machine: Machine, rounds: number): string {
  const { cores, memoryGb, system, browser, drawing, host, date, commit, load, isQuiet } = machine;
  const sentence =
    `${date}, commit ${commit}: ${rounds} rounds on ${cores} cores, ${memoryGb} GB, ${system}, ${browser}, ` +
    `${drawing} rendering, 1920x1080, ${host === 'stand-in' ? 'in the stand-in for Electron' : 'in Electron'}. ` +
    'Median of the rounds, least and most in parentheses.';
  return isQuiet
    ? sentence
    : `${sentence} **The machine was not quiet (load ${load.toFixed(1)}): these numbers decide nothing.**`;
}

function summarizeRow(row: Row, names: readonly string[], rounds: Rounds): readonly (Summary | undefined)[] {
  return names.map((name, index) => {
    const reading = index === 0 ? row.reading : (row.referenceReading ?? row.reading);
    const values = (rounds[name] ?? []).map((readings) => readings[reading]).filter((value) => value !== undefined);
    return values.length > 0 ? summarize(values) : undefined;
  });
}

const isReached = ({ line }: Row, ours: Summary | undefined, reference: Summary | undefined): boolean =>
  line === undefined || (ours !== undefined && reference !== undefined && line.isReached(ours, reference));

function saySummary(summary: Summary | undefined, decimals: number): string {
  if (!summary) return '–';
  const say = (value: number) => value.toFixed(decimals);
  const { median, min, max } = summary;
  return say(min) === say(max) ? say(median) : `${say(median)} (${say(min)}–${say(max)})`;
}
