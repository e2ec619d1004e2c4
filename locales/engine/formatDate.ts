import { type Fields, fillPattern } from './fillPattern.ts';
import type { DateKind, DateStyle, Language } from './language.ts';
import { type Moment, parseDate } from './parseDate.ts';

const CENTURY = 100;

function fieldsOf(moment: Moment): Fields {
  const century = moment.isBeforeEra ? Math.ceil(moment.first / CENTURY) : Math.floor(moment.first / CENTURY) + 1;
  return { day: moment.day, month: moment.month, year: moment.first, century };
}

function fieldsOfBoth(from: Moment, to: Moment): Fields {
  const last = fieldsOf(to);
  return { ...fieldsOf(from), toDay: last.day, toMonth: last.month, toYear: last.year, toCentury: last.century };
}

const SEVERAL = { year: 'years', decade: 'decades', century: 'centuries' } as const;

/** How two moments are said together, if they share enough. */
function kindOfBoth(from: Moment, to: Moment): DateKind {
  if (from.precision !== to.precision || from.isBeforeEra !== to.isBeforeEra) return 'span';
  if (from.precision !== 'day' && from.precision !== 'month') return SEVERAL[from.precision];
  if (from.first !== to.first) return 'span';
  if (from.precision === 'month') return 'months';
  return from.month === to.month ? 'days' : 'daysOfYear';
}

const patternOf = (kind: DateKind, style: DateStyle, { dates }: Language) => dates[style][kind] ?? dates.name[kind];

/** Nobody names a decade that is counted downwards. */
const isUnnamed = ({ precision, isBeforeEra }: Moment) => precision === 'decade' && isBeforeEra;

function addEra(text: string, isBeforeEra: boolean, style: DateStyle, language: Language): string {
  if (!isBeforeEra) return text;
  return fillPattern(patternOf('beforeEra', style, language) ?? '{date}', { date: text }, language);
}

function sayMoment(moment: Moment, style: DateStyle, language: Language): string {
  const pattern = isUnnamed(moment) ? undefined : patternOf(moment.precision, style, language);
  const years = patternOf('years', style, language) ?? '{year}–{toYear}';
  const fields = { ...fieldsOf(moment), toYear: moment.last };
  return addEra(fillPattern(pattern ?? years, fields, language), moment.isBeforeEra, style, language);
}

function sayBoth(from: Moment, to: Moment, style: DateStyle, language: Language): string {
  const kind = isUnnamed(from) ? 'span' : kindOfBoth(from, to);
  const pattern = patternOf(kind, style, language);
  if (kind !== 'span' && pattern !== undefined) {
    return addEra(fillPattern(pattern, fieldsOfBoth(from, to), language), from.isBeforeEra, style, language);
  }
  // «В 1941 году — 1945 год» would be half a sentence: the ends of a span are names.
  const ends = style === 'when' ? 'name' : style;
  const fields = { from: sayMoment(from, ends, language), to: sayMoment(to, ends, language) };
  return fillPattern(patternOf('span', style, language) ?? '{from} – {to}', fields, language);
}

/**
 * A date of the exhibit (`dateSchema`) as museum prose writes it in this language, with no-break spaces where a line
 * must not end. Anything that is no such date comes back as it is.
 */
export function formatDate(date: string, language: Language, style: DateStyle = 'name'): string {
  const parsed = parseDate(date);
  if (!parsed) return date;
  return parsed.to ? sayBoth(parsed.from, parsed.to, style, language) : sayMoment(parsed.from, style, language);
}
