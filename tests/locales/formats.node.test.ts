import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assembleLanguage } from '../../locales/engine/assembleLanguages.ts';
import { formatDate } from '../../locales/engine/formatDate.ts';
import { formatList } from '../../locales/engine/formatList.ts';
import { formatNumber } from '../../locales/engine/formatNumber.ts';
import { createRandom } from '../../tools/languages/randomWords.ts';
import { readFormats } from '../../tools/languages/readFormats.ts';
import { LOCALES, readLanguages } from '../../tools/languages/readLanguages.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Counts differences instead of asserting each time: there are hundreds of thousands of comparisons. */
function differences<T>(cases: Iterable<T>, ours: (value: T) => string, icus: (value: T) => string): readonly string[] {
  const found: string[] = [];
  for (const value of cases) {
    if (ours(value) !== icus(value)) found.push(`${value}: ${ours(value)} is not ${icus(value)}`);
  }
  return found.slice(0, 10);
}

function* daysBetween(first: number, last: number): Iterable<string> {
  for (let at = Date.UTC(first, 0, 1); at < Date.UTC(last, 0, 1); at += DAY_MS)
    yield new Date(at).toISOString().slice(0, 10);
}

function* randomNumbers(count: number): Iterable<number> {
  const random = createRandom(count);
  for (let index = 0; index < count; index += 1) {
    yield Math.round((random() - 0.5) * 10 ** Math.ceil(random() * 12)) / 10 ** Math.floor(random() * 4);
  }
}

describe.each([...readLanguages().keys()])('the table generated for %s', (code) => {
  const generated = assembleLanguage(code, { formats: readFormats(code) });
  const asDate = (date: string) => new Date(`${date}T12:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions) => {
    const icu = new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
    // Not `format`: V8 swaps ICU's narrow spaces for plain ones there, but leaves the parts alone.
    const join = (parts: readonly Intl.DateTimeFormatPart[]) => parts.map(({ value }) => value).join('');
    return (date: string) => join(icu.formatToParts(asDate(date)));
  };

  it('is what this Node’s ICU says; if ICU has changed, run tools/languages/generateFormats.ts and read the difference', () => {
    const written: unknown = JSON.parse(readFileSync(resolve(LOCALES, code, 'formats.json'), 'utf8'));
    expect(written).toEqual(readFormats(code));
  });

  it('writes every day from 1850 to 2030, long and short, as ICU does', () => {
    const long = format({ dateStyle: 'long' });
    const short = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
    expect(differences(daysBetween(1850, 2031), (date) => formatDate(date, generated), long)).toEqual([]);
    expect(differences(daysBetween(1850, 2031), (date) => formatDate(date, generated, 'short'), short)).toEqual([]);
  });

  it('writes every month and year as ICU does', () => {
    const firsts = [...daysBetween(1850, 2031)].filter((date) => date.endsWith('-01'));
    const month = format({ year: 'numeric', month: 'long' });
    const year = format({ year: 'numeric' });
    expect(differences(firsts, (date) => formatDate(date.slice(0, 7), generated), month)).toEqual([]);
    expect(differences(firsts, (date) => formatDate(date.slice(0, 4), generated), year)).toEqual([]);
  });

  it('writes numbers as ICU does, but for minus zero', () => {
    const icu = new Intl.NumberFormat(code);
    const numbers = [...randomNumbers(50_000)].map((number) => (number === 0 ? 0 : number));
    expect(differences(numbers, (number) => formatNumber(number, generated), icu.format)).toEqual([]);
  });

  it('joins lists as ICU does', () => {
    const icu = new Intl.ListFormat(code);
    const lists = [[], ['А'], ['А', 'Б'], ['А', 'Б', 'В'], ['А', 'Б', 'В', 'Г']];
    expect(
      differences(
        lists,
        (list) => formatList(list, generated),
        (list) => icu.format(list),
      ),
    ).toEqual([]);
  });
});
