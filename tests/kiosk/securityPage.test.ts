import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(resolve(root, 'docs/security.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!rule|#|-)/.test(line));

it('goes through Electron’s twenty rules, each once', () => {
  const numbers = rows.map((row) => /^\| (\d+) \|/.exec(row)?.[1]).filter((number) => number !== undefined);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 1)));
});

it('names no file that is not there', () => {
  const named = [...page.matchAll(/`((?:electron|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
});

it('says of every rule how it is proved', () => {
  const proofs = rows.map((row) => row.split('|').at(-2)?.trim() ?? '');
  expect(
    proofs.filter((proof) => !/^(—|(chromium|call|source|ci)(, (chromium|call|source|ci))*)$/.test(proof)),
  ).toEqual([]);
});
