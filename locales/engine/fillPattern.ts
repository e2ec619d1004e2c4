import type { Language } from './language.ts';
import { romanNumeral } from './romanNumeral.ts';

/** What a pattern may name: numbers by field, or a text that is already finished. */
export type Fields = Readonly<Record<string, number | string | undefined>>;

/** What follows this number in this language, by the longest run of its last digits that the table names. */
function formOf(number: number, table: Readonly<Record<string, string>>): string {
  const digits = String(number);
  for (let start = 0; start <= digits.length; start += 1) {
    const form = table[digits.slice(start)];
    if (form !== undefined) return form;
  }
  return '';
}

function fillNumber(field: string, number: number, form: string | undefined, language: Language): string {
  if (form === 'padded') return String(number).padStart(2, '0');
  if (form === 'roman') return romanNumeral(number);
  if (/month$/i.test(field)) return language.months[form ?? 'dated']?.[number - 1] ?? String(number);
  return form === undefined ? String(number) : formOf(number, language.forms[form] ?? {});
}

/** Fills `{field}` and `{field.form}`. Where the fields lack a name, its braces stay: the tests look for them. */
export function fillPattern(pattern: string, fields: Fields, language: Language): string {
  return pattern.replace(/\{(\w+)(?:\.(\w+))?\}/g, (braces, field: string, form: string | undefined) => {
    const value = fields[field];
    if (value === undefined) return braces;
    return typeof value === 'string' ? value : fillNumber(field, value, form, language);
  });
}
