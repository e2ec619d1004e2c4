import { describe, expect, it } from 'vitest';
import type { Row } from '../../../tools/bench/Benchmark.ts';
import type { Machine } from '../../../tools/bench/describeMachine.ts';
import { listMissed, type Result, sayMachine, tabulate } from '../../../tools/bench/report.ts';

const atMostTwice: NonNullable<Row['line']> = {
  says: 'at most twice the empty page',
  isReached: (ours, empty) => ours.median <= 2 * empty.median,
};

const aResult = (kiosk: readonly number[], row: Partial<Row> = {}): Result => ({
  measurement: {
    title: 'Start',
    method: 'By a stopwatch.',
    subjects: [{ name: 'kiosk' }, { name: 'empty page' }],
    rows: [{ what: 'painted', unit: 'ms', reading: 'paint', referenceReading: 'blank', line: atMostTwice, ...row }],
  },
  rounds: {
    kiosk: kiosk.map((paint) => ({ paint })),
    'empty page': [{ blank: 100 }, { blank: 90 }, { blank: 300 }],
  },
});

const lastLine = (result: Result) => tabulate(result).split('\n').at(-1);

describe('the table', () => {
  it('shows median, least and most of each, the line and that it is reached', () => {
    expect(lastLine(aResult([150, 200, 170]))).toBe(
      '| painted, ms | 170 (150–200) | 100 (90–300) | at most twice the empty page | yes |',
    );
  });

  it('says where a line is not reached', () => {
    expect(lastLine(aResult([250, 201, 210]))).toContain('| **no** |');
    expect(listMissed(aResult([250, 201, 210]))).toEqual([
      'painted: 210 (201–250) ms, beside 100 (90–300); the line is at most twice the empty page.',
    ]);
    expect(listMissed(aResult([200]))).toEqual([]);
  });

  it('never counts a line as reached that nothing was read for', () => {
    expect(lastLine(aResult([]))).toBe('| painted, ms | – | 100 (90–300) | at most twice the empty page | **no** |');
    expect(lastLine(aResult([150], { referenceReading: 'forgotten' }))).toContain('| **no** |');
  });

  it('judges "never" by the worst of all rounds', () => {
    const never = { says: 'never over 200', isReached: ({ max }: { readonly max: number }) => max <= 200 };
    expect(lastLine(aResult([150, 160, 201], { line: never }))).toContain('| never over 200 | **no** |');
    expect(lastLine(aResult([150, 160, 200], { line: never }))).toContain('| never over 200 | yes |');
  });

  it('has as many columns in each row', () => {
    const rows = tabulate(aResult([150]))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1);
  });
});

it('numbers from a machine with other work are marked as worthless', () => {
  const machine: Machine = {
    cores: 2,
    memoryGb: 8,
    system: 'linux 6.1',
    browser: 'Chromium 156',
    drawing: 'software',
    host: 'stand-in',
    date: '2026-11-22',
    commit: 'abc1234',
    load: 3.04,
    isQuiet: false,
  };
  expect(sayMachine(machine, 5)).toContain('not quiet (load 3.0)');
  expect(sayMachine({ ...machine, load: 0.1, isQuiet: true }, 5)).not.toContain('quiet');
});
