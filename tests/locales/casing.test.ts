import { expect, it } from 'vitest';
import { lowerCase, upperCase } from '../../locales/engine/casing.ts';
import { quote } from '../../locales/engine/quote.ts';
import { languageOf } from './support/languages.ts';

it.each([
  ['az', 'ilıq iğdır', 'İLIQ İĞDIR'],
  ['ru', 'ёлка', 'ЁЛКА'],
  ['ky', 'көңүл', 'КӨҢҮЛ'],
])('changes case in %s and back without losing a letter', (code, small, capital) => {
  expect(upperCase(small, languageOf(code))).toBe(capital);
  expect(lowerCase(capital, languageOf(code))).toBe(small);
});

it.each([
  ['ru', '«Ала-Тоо»'],
  ['ky', '«Ала-Тоо»'],
  ['az', '“Ала-Тоо”'],
])('puts a title between the quotation marks of %s', (code, quoted) => {
  expect(quote('Ала-Тоо', languageOf(code))).toBe(quoted);
});
