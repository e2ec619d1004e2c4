import type { Formats } from '../../locales/engine/language.ts';

type PartName = 'day' | 'month' | 'year';
type Parts = readonly { readonly type: string; readonly value: string }[];

/** Single digits, so that a pattern shows whether it pads them. */
const SAMPLE_DAY = 4;
const SAMPLE_YEAR = 1944;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

const dateOf = (month: number) => Date.UTC(SAMPLE_YEAR, month, SAMPLE_DAY);
const textOf = (parts: Parts, type: string) => parts.find((part) => part.type === type)?.value ?? '';

function readDates(code: string): Pick<Formats, 'months' | 'dates'> {
  const ask = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(code, { ...options, timeZone: 'UTC' });
    return MONTHS.map((month) => format.formatToParts(dateOf(month)));
  };
  const days = ask({ dateStyle: 'long' });
  const months = {
    alone: ask({ month: 'long' }).map((parts) => textOf(parts, 'month')),
    dated: days.map((parts) => textOf(parts, 'month')),
  };

  const fieldOf = (type: PartName, value: string): string => {
    if (type === 'year') return '{year}';
    if (/^\d+$/.test(value)) return value.startsWith('0') ? `{${type}.padded}` : `{${type}}`;
    if (months.dated.includes(value)) return '{month}';
    if (months.alone.includes(value)) return '{month.alone}';
    throw new Error(
      `${code}: «${value}» is neither a month alone nor a month beside a day. Add its case to readFormats.ts.`,
    );
  };
  const patternOf = ([january = []]: readonly Parts[]) =>
    january.map(({ type, value }) => (type === 'literal' ? value : fieldOf(type as PartName, value))).join('');

  const beforeEra = new Intl.DateTimeFormat(code, { year: 'numeric', era: 'short', timeZone: 'UTC' })
    .formatToParts(new Date(0).setUTCFullYear(-SAMPLE_YEAR))
    .map(({ type, value }) => (type === 'year' ? '{date}' : value))
    .join('');
  return {
    months,
    dates: {
      name: {
        day: patternOf(days),
        month: patternOf(ask({ year: 'numeric', month: 'long' })),
        year: patternOf(ask({ year: 'numeric' })),
        beforeEra,
      },
      when: {},
      short: { day: patternOf(ask({ year: 'numeric', month: '2-digit', day: '2-digit' })) },
    },
  };
}

function readNumbers(code: string): Formats['numbers'] {
  const parts = new Intl.NumberFormat(code).formatToParts(-1234567.5);
  if (!parts.some((part) => part.value === '567') || textOf(parts, 'integer') !== '1') {
    throw new Error(
      `${code} does not write numbers in European digits and groups of three: formatNumber.ts must learn it first.`,
    );
  }
  const isGrouped = (number: number) =>
    new Intl.NumberFormat(code).formatToParts(number).some(({ type }) => type === 'group');
  return {
    decimal: textOf(parts, 'decimal'),
    group: textOf(parts, 'group'),
    groupFrom: isGrouped(1234) ? 4 : 5,
    minus: textOf(parts, 'minusSign'),
  };
}

function readLists(code: string): Formats['lists'] {
  const format = new Intl.ListFormat(code);
  const joints = (list: readonly string[]) =>
    format.formatToParts(list).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  const [pair = ''] = joints(['1', '2']);
  const [between = '', last = ''] = joints(['1', '2', '3']);
  return { pair, between, last };
}

/** What this Node's ICU knows of a language: the contents of its `formats.json`. */
export function readFormats(code: string): Omit<Formats, 'forms'> {
  if (!Intl.DateTimeFormat.supportedLocalesOf(code).includes(code)) {
    throw new Error(`ICU does not know ${code}: write locales/${code}/formats.json by hand.`);
  }
  return { ...readDates(code), numbers: readNumbers(code), lists: readLists(code) };
}

/** As the file has it: spaces that look like others are escaped. */
export function formatsAsText(code: string): string {
  const json = JSON.stringify(readFormats(code), undefined, 2);
  return `${json.replace(/[\u00a0\u2009\u202f]/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
