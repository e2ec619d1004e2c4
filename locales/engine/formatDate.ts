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

function addEra(text: string, isBeforeEra: boolean, style: DateStyle, language: Language): string {
  if (!isBeforeEra) return text;
  const pattern = language.dates[style].beforeEra ?? language.dates.name.beforeEra ?? '{date}';
  return fillPattern(pattern, { date: text }, language);
}

function sayMoment(moment: Moment, style: DateStyle, language: Language): string {
  const pattern = language.dates[style][moment.precision] ?? language.dates.name[moment.precision];
  const isVagueBeforeEra = moment.isBeforeEra && moment.precision === 'decade';
  if (pattern === undefined || isVagueBeforeEra) return sayYears(moment, style, language);
  return addEra(fillPattern(pattern, fieldsOf(moment), language), moment.isBeforeEra, style, language);
}

/** A decade or a century as its years: for a language without a word for it, and for decades counted downwards. */
function sayYears(moment: Moment, style: DateStyle, language: Language): string {
  const pattern = language.dates[style].years ?? language.dates.name.years ?? '{year}–{toYear}';
  const text = fillPattern(pattern, { year: moment.first, toYear: moment.last }, language);
  return addEra(text, moment.isBeforeEra, style, language);
}

function sayBoth(from: Moment, to: Moment, style: DateStyle, language: Language): string {
  const kind = kindOfBoth(from, to);
  const pattern = language.dates[style][kind] ?? language.dates.name[kind];
  if (kind !== 'span' && pattern !== undefined && !(from.isBeforeEra && kind === 'decades')) {
    return addEra(fillPattern(pattern, fieldsOfBoth(from, to), language), from.isBeforeEra, style, language);
  }
  const span = language.dates[style].span ?? language.dates.name.span ?? '{from} – {to}';
  const ends = style === 'when' ? 'name' : style;
  return fillPattern(span, { from: sayMoment(from, ends, language), to: sayMoment(to, ends, language) }, language);
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
