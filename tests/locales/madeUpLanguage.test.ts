import { describe, expect, it } from 'vitest';
import { assembleLanguages } from '../../locales/engine/assembleLanguages.ts';
import { upperCase } from '../../locales/engine/casing.ts';
import { createCompare } from '../../locales/engine/createCompare.ts';
import { createFolding } from '../../locales/engine/createFolding.ts';
import { formatDate } from '../../locales/engine/formatDate.ts';
import { formatList } from '../../locales/engine/formatList.ts';
import { formatNumber } from '../../locales/engine/formatNumber.ts';
import type { Language } from '../../locales/engine/language.ts';
import { quote } from '../../locales/engine/quote.ts';
import { madeUpFiles } from './support/madeUpFiles.ts';

function languageOf(code: string): Language {
  const language = assembleLanguages(madeUpFiles).get(code);
  if (!language) throw new Error(`${code} was not found.`);
  return language;
}

describe('a language that nobody has, added as a folder of data', () => {
  const language = languageOf('qaa');

  it('says its dates by its own words and endings', () => {
    expect(formatDate('1944-07-31', language)).toBe('31st of Julion 1944');
    expect(formatDate('1944-07-02', language)).toBe('2nd of Julion 1944');
    expect(formatDate('1944-07-12', language)).toBe('12th of Julion 1944');
    expect(formatDate('193X', language)).toBe('the 1930s');
    expect(formatDate('14XX', language)).toBe('the 15th century');
    expect(formatDate('-01XX', language, 'when')).toBe('in the 2nd century before');
    expect(formatDate('1906/1917', language)).toBe('1906–1917');
  });

  it('writes numbers, lists, capitals and quotations', () => {
    expect(formatNumber(1234, language)).toBe('1234');
    expect(formatNumber(12345.5, language)).toBe('12’345·5');
    expect(formatList(['one', 'two', 'three'], language)).toBe('one; two & three');
    expect(upperCase('œ', language)).toBe('Œ');
    expect(quote('one', language)).toBe('<one>');
  });

  it('has its own order, its own keys and its own folding', () => {
    expect(['zo', 'œr', 'or', 'ox', 'pa'].sort(createCompare(language))).toEqual(['or', 'ox', 'œr', 'pa', 'zo']);
    expect(language.keyboard.rows.join('')).toContain('œ');
    expect(createFolding([language]).fold('ŒR')).toBe('or');
    expect(createFolding([language]).soundKeys('œr')).toEqual(['or', 'er']);
  });
});

describe('a language of which only the name is known', () => {
  const language = languageOf('tlh');

  it('is written plainly: no blank, no other language’s words', () => {
    expect(language.name).toBe('tlhIngan Hol');
    expect(formatDate('1944-07-31', language)).toBe('1944-07-31');
    expect(formatDate('193X', language)).toBe('1930–1939');
    expect(formatDate('14XX', language)).toBe('1400–1499');
    expect(formatDate('1906/1917', language)).toBe('1906–1917');
    expect(formatDate('193X/194X', language)).toBe('1930–1939 – 1940–1949');
    expect(formatNumber(10611, language)).toBe('10\u00a0611');
    expect(formatList(['a', 'b', 'c'], language)).toBe('a, b, c');
    expect(['b', 'C', 'a'].sort(createCompare(language))).toEqual(['a', 'b', 'C']);
  });
});
