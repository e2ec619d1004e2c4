import { expect, it } from 'vitest';
import { formatList } from '../../locales/engine/formatList.ts';
import { languageOf } from './support/languages.ts';

it.each([
  ['ru', 'А и Б', 'А, Б, В и Г'],
  ['ky', 'А жана Б', 'А, Б, В жана Г'],
  ['az', 'А və Б', 'А, Б, В və Г'],
])('joins names in %s with that language’s «and»', (code, two, four) => {
  const language = languageOf(code);
  expect(formatList([], language)).toBe('');
  expect(formatList(['А'], language)).toBe('А');
  expect(formatList(['А', 'Б'], language)).toBe(two);
  expect(formatList(['А', 'Б', 'В', 'Г'], language)).toBe(four);
});
