import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Chapter } from '../../../electron/contract/exhibit.ts';
import { buildPack } from '../../../electron/pack/build/buildPack.ts';
import { aField, aPack, aPicture } from '../support/aPack.ts';

const labelsOf = async (labels: readonly object[]) => {
  const root = await aPack({ 'pictures.json': [aPicture({ labels }), aField()] });
  await buildPack(root);
  const { slides }: Chapter = JSON.parse(readFileSync(join(root, 'compiled/chapters/road.json'), 'utf8'));
  return slides.map((picture) => picture.labels);
};

it('names over a picture are those of their places, in every language', async () => {
  expect(
    await labelsOf([
      { at: [0.2, 0.3], kind: 'river', place: 'chu' },
      { at: [0.5, 0.5], kind: 'water', text: { ru: 'Море', ky: 'Деңиз', az: 'Dəniz' } },
    ]),
  ).toEqual([
    [
      { at: [0.2, 0.3], kind: 'river', text: { ru: 'Чу', ky: 'Чүй', az: 'Çu' } },
      { at: [0.5, 0.5], kind: 'water', text: { ru: 'Море', ky: 'Деңиз', az: 'Dəniz' } },
    ],
    undefined,
  ]);
});

it('a name whose place is not there is left out, and the rest is shown', async () => {
  expect(await labelsOf([{ at: [0.2, 0.3], kind: 'place', place: 'nowhere' }])).toEqual([[], undefined]);
});
