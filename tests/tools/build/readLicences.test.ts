import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readLicences } from '../../../tools/build/readLicences.ts';

const root = resolve(import.meta.dirname, '../../..');
const licences = readLicences(root);
const names = licences.map(({ name }) => name);

it('names every package that goes into the program, and what these stand on', () => {
  const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'electron', 'scheduler', 'motion-dom']));
  expect(new Set(names).size).toBe(names.length);
});

it('brings the text of each, and for a font that of the font', () => {
  expect(licences.filter(({ text }) => !/copyright/i.test(text)).map(({ name }) => name)).toEqual([]);
  expect(licences.find(({ name }) => name === 'literata')?.text).toContain('SIL OPEN FONT LICENSE');
});
