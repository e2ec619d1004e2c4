import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { compareVersions, listPacks } from '../../electron/kiosk/listPacks.ts';
import { aFolder } from './support/aFolder.ts';

async function packsIn(files: Readonly<Record<string, string>>) {
  const folder = await aFolder(files);
  const packs = await listPacks(folder);
  return packs.map((path) => relative(folder, path).replaceAll('\\', '/'));
}

const versions = { '2026.9/stamp.json': '', '2026.11/compiled/stamp.json': '', '2025.12/stamp.json': '' };

it('lists versions newest first, each at its compiled state', async () => {
  expect(await packsIn(versions)).toEqual(['2026.11/compiled', '2026.9', '2025.12']);
});

it('begins with the version that `current` names', async () => {
  expect(await packsIn({ ...versions, current: '2026.9\n' })).toEqual(['2026.9', '2026.11/compiled', '2025.12']);
});

it.each(['2027.1', '../../elsewhere', '/etc', '.', '..', '', 'C:\\packs'])(
  'is not led astray by a `current` of %j',
  async (current) => {
    expect(await packsIn({ ...versions, current })).toEqual(['2026.11/compiled', '2026.9', '2025.12']);
  },
);

it('passes over files, hidden folders and half-made ones', async () => {
  expect(await packsIn({ 'notes.txt': '', '.2026.12.part/stamp.json': '', '2026.1/stamp.json': '' })).toEqual([
    '2026.1',
  ]);
});

it('knows no packs where there is no folder', async () => {
  expect(await listPacks(join(await aFolder(), 'nowhere'))).toEqual([]);
});

it('survives a folder named current', async () => {
  const folder = await aFolder({ '2026.1/stamp.json': '' });
  await mkdir(join(folder, 'current'));
  expect(await listPacks(folder)).toContain(join(folder, '2026.1'));
});

it.each([
  ['2026.11', '2026.9', 1],
  ['2026.9', '2026.11', -1],
  ['2026.11', '2026.11', 0],
  ['2026.11.1', '2026.11', 1],
  ['2026-11-22T10', '2026-11-22T9', 1],
  ['v10', 'v9', 1],
  ['2026.11-b', '2026.11-a', 1],
])('compares %s and %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
