import { expect, it } from 'vitest';
import { formatNumber } from '../../locales/engine/formatNumber.ts';
import { languageOf, showSpaces } from './support/languages.ts';

const rows = [
  [0, '0'],
  [26, '26'],
  [2012, '2~012'],
  [10611, '10~611'],
  [137298, '137~298'],
  [1234567.891, '1~234~567,891'],
  [0.5, '0,5'],
  [-3, '−3'],
  [-1234.5, '−1~234,5'],
  [-0.0001, '0'],
  [0.1 + 0.2, '0,3'],
  [1e15, '1~000~000~000~000~000'],
] as const;

it.each(['ru', 'ky', 'az'])(
  'writes numbers in %s with no-break spaces between thousands and a decimal comma',
  (code) => {
    for (const [number, expected] of rows) expect(showSpaces(formatNumber(number, languageOf(code)))).toBe(expected);
  },
);
