const months = [
  'Janion',
  'Febrion',
  'Martion',
  'Aprion',
  'Maion',
  'Junion',
  'Julion',
  'Augion',
  'Septon',
  'Okton',
  'Novon',
  'Dezon',
];

/** Two languages as the files of their folders: one whole, one that says no more than its name. */
export const madeUpFiles: Readonly<Record<string, unknown>> = {
  'locales/qaa/language.json': { name: 'Qaa', alphabet: 'abcdeopœrxz', quotes: ['<', '>', '(', ')'] },
  'locales/qaa/formats.json': {
    months: { alone: months, dated: months },
    dates: { name: { day: '{day} {month} {year}', month: '{month} {year}', year: '{year}' }, when: {}, short: {} },
    numbers: { decimal: '·', group: '’', groupFrom: 5, minus: '-' },
    lists: { pair: ' & ', between: '; ', last: ' & ' },
  },
  'locales/qaa/prose.json': {
    dates: {
      name: {
        day: '{day}{day.ordinal} of {month} {year}',
        decade: 'the {year}s',
        century: 'the {century}{century.ordinal} century',
        beforeEra: '{date} before',
      },
      when: { century: 'in the {century}{century.ordinal} century' },
    },
    forms: { ordinal: { '': 'th', '1': 'st', '2': 'nd', '3': 'rd', '11': 'th', '12': 'th', '13': 'th' } },
  },
  'locales/qaa/collation.json': { base: 'en', after: { o: 'œ' } },
  'locales/qaa/keyboard.json': { rows: ['abcde', 'opœr', 'xz'], symbols: ['1234567890'] },
  'locales/qaa/fold.json': { letters: { œ: 'o' }, sounds: { œ: ['o', 'e'] } },
  'locales/tlh/language.json': { name: 'tlhIngan Hol' },
};
