import { expect, it } from 'vitest';
import { pickLocalized, pickText } from '../../../renderer/lib/pickText.ts';

it.each([
  ['the language asked for', { ru: 'Юрта', ky: 'Боз үй' }, { text: 'Боз үй', lang: 'ky' }],
  ['the fallback, marked as what it is', { ru: 'Юрта', az: 'Alaçıq' }, { text: 'Юрта', lang: 'ru' }],
  ['whatever there is', { az: 'Alaçıq' }, { text: 'Alaçıq', lang: 'az' }],
  ['the fallback for an empty text', { ru: 'Юрта', ky: '' }, { text: 'Юрта', lang: 'ru' }],
  ['nothing where there is nothing', {}, { text: '', lang: 'ky' }],
  ['nothing for no text at all', undefined, { text: '', lang: 'ky' }],
])('a Kyrgyz reader gets %s', (_, localized, expected) => {
  expect(pickText(localized, 'ky', 'ru')).toEqual(expected);
});

it('falls back for a list without entries', () => {
  expect(pickLocalized({ ky: [], ru: ['строка'] }, 'ky', 'ru')).toEqual({ value: ['строка'], lang: 'ru' });
});
