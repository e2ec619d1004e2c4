export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A date as precisely as it is known. Years are counted as people do: the year before 1 is 1 before the common era. */
export interface Moment {
  readonly precision: Precision;
  readonly isBeforeEra: boolean;
  /** The first and the last year that are meant: the same unless the date is a decade or a century. */
  readonly first: number;
  readonly last: number;
  readonly month?: number;
  readonly day?: number;
}

/** One moment or, with `to`, everything from the first to the second. */
export interface ParsedDate {
  readonly from: Moment;
  readonly to?: Moment;
}

const MOMENT = /^(-?)(\d{2})(XX|\d(?:X|\d))(?:-(\d{2})(?:-(\d{2}))?)?$/;

const MONTHS = 12;

/** EDTF counts astronomically: 0000 is 1 BCE, and -01XX runs from 200 to 101 BCE. */
function readYears(sign: string, digits: string): Pick<Moment, 'isBeforeEra' | 'first' | 'last'> {
  const low = Number(digits.replaceAll('X', '0'));
  const high = Number(digits.replaceAll('X', '9'));
  const isBeforeEra = sign !== '' || (high === 0 && low === 0);
  return isBeforeEra ? { isBeforeEra, first: high + 1, last: low + 1 } : { isBeforeEra, first: low, last: high };
}

function readPrecision(digits: string): Precision {
  if (digits.endsWith('XX')) return 'century';
  return digits.endsWith('X') ? 'decade' : 'year';
}

function parseMoment(text: string): Moment | undefined {
  const [, sign = '', century = '', rest = '', monthDigits, dayDigits] = MOMENT.exec(text) ?? [];
  if (rest === '') return undefined;
  const digits = century + rest;
  const precision = readPrecision(digits);
  const years = readYears(sign, digits);
  if (monthDigits === undefined) return { precision, ...years };

  const month = Number(monthDigits);
  if (precision !== 'year' || month < 1 || month > MONTHS) return undefined;
  if (dayDigits === undefined) return { precision: 'month', ...years, month };
  return { precision: 'day', ...years, month, day: Number(dayDigits) };
}

/** Reads a date of the exhibit (`dateSchema` in `electron/contract/exhibit.ts` says which). Undefined for anything else. */
export function parseDate(text: string): ParsedDate | undefined {
  const [first = '', second, ...rest] = text.split('/');
  const from = parseMoment(first);
  if (!from || rest.length > 0) return undefined;
  if (second === undefined) return { from };
  const to = parseMoment(second);
  return to && { from, to };
}
