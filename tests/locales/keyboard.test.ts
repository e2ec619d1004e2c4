import { expect, it } from 'vitest';
import { upperCase } from '../../locales/engine/casing.ts';
import { coveredLetters } from './support/coveredLetters.ts';
import { languages } from './support/languages.ts';

const WIDEST_ROW = 12;

const covered = new Set(coveredLetters());

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
    for (const letter of typed + upperCase(typed, language)) expect(covered).toContain(letter);
  },
);
