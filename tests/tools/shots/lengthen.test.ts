import { describe, expect, it } from 'vitest';
import { lengthen, lengthenAll } from '../../../tools/shots/lengthen.ts';

describe('a lengthened text', () => {
  it.each([
    ['Читать', '[Читатьчита]'],
    ['Все главы', '[Все главы Все главы]'],
    ['Раздел {{number}} из {{total}}', '[Раздел {{number}} из {{total}} Раздел]'],
    ['{{percent}} %', '{{percent}} %'],
    ['', ''],
  ])('of “%s” is “%s”', (text, longer) => {
    expect(lengthen(text)).toBe(longer);
  });

  it('is 1.6 times as long, give or take its last word', () => {
    const text = 'Высланным нельзя было ни уехать, ни выбрать профессию';
    const { length } = lengthen(text);
    expect(length).toBeGreaterThanOrEqual(text.length * 1.6);
    expect(length).toBeLessThan(text.length * 1.6 + 15);
  });
});

it('lengthens every text of a tree and leaves the rest', () => {
  expect(lengthenAll({ home: { open: 'Читать' }, count: 3, list: ['Читать'] })).toEqual({
    home: { open: '[Читатьчита]' },
    count: 3,
    list: ['[Читатьчита]'],
  });
});
