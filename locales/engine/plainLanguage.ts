import type { Language } from './language.ts';

/** A language that nobody described yet: numerals and signs only, so that nothing is blank and nothing is wrong. */
export function plainLanguage(code: string): Language {
  return {
    code,
    name: code,
    alphabet: 'abcdefghijklmnopqrstuvwxyz',
    quotes: ['“', '”', '‘', '’'],
    months: {},
    dates: {
      name: {
        day: '{year}-{month.padded}-{day.padded}',
        month: '{year}-{month.padded}',
        year: '{year}',
        years: '{year}–{toYear}',
        span: '{from} – {to}',
        beforeEra: '{date} BCE',
      },
      when: {},
      short: {},
    },
    forms: {},
    numbers: { decimal: '.', group: '\u00a0', groupFrom: 4, minus: '−' },
    lists: { pair: ', ', between: ', ', last: ', ' },
    collation: { base: code, after: {} },
    keyboard: { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'], symbols: ['1234567890', '-–:;()/&', '.,?!’'] },
    folding: { letters: {}, sounds: {} },
  };
}
