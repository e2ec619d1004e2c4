import { expect, it } from 'vitest';
import { formatDate } from '../../locales/engine/formatDate.ts';
import type { DateStyle } from '../../locales/engine/language.ts';
import { plainLanguage } from '../../locales/engine/plainLanguage.ts';
import { languages } from './support/languages.ts';

const moments = ['1944-07-31', '1944-12', '1930', '193X', '14XX', '-0199', '-020X', '-01XX'];
const months = Array.from({ length: 12 }, (_, month) => `1944-${String(month + 1).padStart(2, '0')}`);
const dates = [
  ...moments,
  ...months,
  ...months.map((month) => `${month}-09`),
  ...moments.flatMap((from) => moments.map((to) => `${from}/${to}`)),
];
const styles: readonly DateStyle[] = ['name', 'when', 'short'];
const all = [...languages.values(), plainLanguage('tlh')];

it.each(all.map((language) => [language.code, language] as const))(
  'says every form of a date in %s, with nothing left open',
  (_code, language) => {
    for (const date of dates) {
      for (const style of styles) {
        const said = formatDate(date, language, style);
        expect(said, `${date} as ${style}`).toMatch(/\d|[IVX]/);
        expect(said, `${date} as ${style}`).not.toMatch(/[{}]|undefined|NaN|X{2}|--| {2}/);
      }
    }
  },
);
