import { expect, it } from 'vitest';
import coverage from '../../assets/fonts/coverage.json' with { type: 'json' };
import { upperCase } from '../../locales/engine/casing.ts';
import { languages } from './support/languages.ts';

const WIDEST_ROW = 12;

const covered = coverage.ranges.split(',').map((range) => {
  const [first = '', last = first] = range.slice('U+'.length).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
});
const isDrawn = (letter: string) => {
  const code = letter.codePointAt(0) ?? 0;
  return covered.some(([first, last]) => code >= first && code <= last);
};

it.each([...languages].map(([code, language]) => [code, language] as const))(
  'gives %s a keyboard with every letter of its alphabet, once, within a hand’s reach',
  (_code, { alphabet, keyboard }) => {
    const keys = Array.from(keyboard.rows.join(''));
    for (const letter of alphabet) expect(keys).toContain(letter);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of [...keyboard.rows, ...keyboard.symbols])
      expect(Array.from(row).length).toBeLessThanOrEqual(WIDEST_ROW);
    for (const digit of '0123456789') expect(keyboard.symbols.join('')).toContain(digit);
  },
);

it.each([...languages].map(([code, language]) => [code, language] as const))(
  'can draw whatever is typed in %s with the fonts that are shipped',
  (_code, language) => {
    const typed = [...language.keyboard.rows, ...language.keyboard.symbols, language.alphabet, ...language.quotes].join(
      '',
    );
    for (const letter of typed + upperCase(typed, language)) expect(isDrawn(letter), letter).toBe(true);
  },
);
