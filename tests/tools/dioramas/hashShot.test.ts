import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { hashShot, listInputs } from '../../../tools/dioramas/hashShot.ts';
import type { Shot } from '../../../tools/dioramas/shots.ts';

const aShot = (overrides: Partial<Shot> = {}): Shot => ({
  scene: 'map_relief',
  shot: 1,
  picture: 'homeland-map',
  width: 1920,
  height: 1080,
  samples: 24,
  ...overrides,
});

it('a map is rendered anew when its scene, its library or its own geometry changes', async () => {
  const files = (await listInputs(aShot())).map((file) => basename(file));
  expect(files).toEqual(expect.arrayContaining(['map_relief.py', 'cut_paper.py', 'palette.py', 'homeland-map.json']));
  expect(files).not.toContain('1933-map.json');
});

it('a diorama that is no map depends on modules alone', async () => {
  const files = await listInputs(aShot({ scene: 'two_books', picture: '1944-two-books' }));
  expect(files.filter((file) => !file.endsWith('.py'))).toEqual([]);
});

it('pictures of other maps or other sizes have other sums', async () => {
  const shots = [aShot(), aShot({ picture: '1933-map' }), aShot({ width: 2560 })];
  expect(new Set(await Promise.all(shots.map(hashShot))).size).toBe(3);
});
