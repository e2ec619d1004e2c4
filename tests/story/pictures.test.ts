import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { listSlides } from '../../electron/pack/build/shownPictures.ts';
import { readShippedPack, SHIPPED_PACK } from './support/shippedPack.ts';

const MOST_BYTES = 60 * 1024 ** 2;

const { pictures, chapters } = await readShippedPack();
const shown = pictures.entries.map(({ value }) => value).filter(({ withdrawn }) => !withdrawn);
const fileOf = (id: string) => join(SHIPPED_PACK, shown.find((picture) => picture.id === id)?.file ?? '');

it('every chapter has three pictures or more of its own, all chapters together 42 or more', () => {
  const slides = chapters.map(({ entry }) => (entry ? listSlides(entry.value) : []));
  expect(slides.filter((pictured) => new Set(pictured).size < 3)).toEqual([]);
  expect(new Set(slides.flat()).size).toBeGreaterThanOrEqual(Math.max(42, slides.flat().length));
});

it('every picture fills a screen of 1920 by 1080, every cover one of 2560 by 1440', async () => {
  const covers = new Set(chapters.map(({ entry }) => entry?.value.cover));
  const tooSmall = await Promise.all(
    shown.map(async ({ id }) => {
      const { width, height } = await sharp(fileOf(id)).metadata();
      const [wide, high] = covers.has(id) ? [2560, 1440] : [1920, 1080];
      return width < wide || height < high ? [`${id}: ${width} by ${height}`] : [];
    }),
  );
  expect(tooSmall.flat()).toEqual([]);
});

it('nothing that was made for the exhibit is called a photograph or a document', () => {
  expect(shown.filter(({ kind }) => kind === 'photo' || kind === 'document').map(({ id }) => id)).toEqual([]);
});

it('all pictures together weigh at most 60 MB', async () => {
  const sizes = await Promise.all(shown.map(async ({ id }) => (await stat(fileOf(id))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
