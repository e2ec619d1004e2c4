import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { assembleLanguages } from '../../locales/engine/assembleLanguages.ts';
import { readFormats } from '../../tools/languages/readFormats.ts';
import { readLanguages } from '../../tools/languages/readLanguages.ts';
import { madeUpFiles } from './support/madeUpFiles.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds a new language as soon as its folder is there, and nothing else', () => {
  for (const [path, data] of Object.entries({
    ...madeUpFiles,
    'locales/ru.json': {},
    'locales/engine/notes.txt': '',
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(data));
  }
  expect(readLanguages(join(folder, 'locales'))).toEqual(assembleLanguages(madeUpFiles));
  expect([...readLanguages(join(folder, 'locales')).keys()]).toEqual(['qaa', 'tlh']);
});

it.each(['en', 'tr', 'uz', 'kk', 'de', 'pl'])('could write the table of %s, a fourth language', (code) => {
  const formats = readFormats(code);
  expect(formats.months.alone).toHaveLength(12);
  expect(formats.dates.name.day).toMatch(/\{day\}.*\{year\}|\{year\}.*\{day\}/);
});

it.each([
  ['qaa', 'ICU does not know qaa: write locales/qaa/formats.json by hand.'],
  ['hi', 'hi does not write numbers in European digits and groups of three: formatNumber.ts must learn it first.'],
])('says what to do about %s, whose table cannot be generated', (code, sentence) => {
  expect(() => readFormats(code)).toThrow(sentence);
});
