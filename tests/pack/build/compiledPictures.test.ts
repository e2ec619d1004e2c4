import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../electron/contract/exhibit.ts';
import { aChapter, aField, aPicture, aPng } from '../support/aPack.ts';
import { built, chapter, outline, sumsOf } from '../support/compiled.ts';

describe('a picture', () => {
  const gateOf = (root: string): Picture => {
    const [picture] = outline(root).attract;
    if (!picture) throw new Error('no picture');
    return picture;
  };
  const metadata = ({ files }: Picture, root: string) =>
    Promise.all(files.map(({ path }) => sharp(join(root, 'compiled', path)).metadata()));

  it.each([
    [320, [320]],
    [480, [480]],
    [600, [480, 600]],
    [2560, [480, 960, 1920, 2560]],
  ])('of %i pixels is written as AVIF at %j, never larger than it is', async (width, widths) => {
    const root = await built({ 'media/gate.png': await aPng(width, width / 2) });
    const gate = gateOf(root);
    expect(gate.files.map((file) => file.width)).toEqual(widths);
    expect(gate).toMatchObject({ width, height: width / 2 });
    for (const [index, found] of (await metadata(gate, root)).entries()) {
      expect(found).toMatchObject({ format: 'heif', compression: 'av1', width: widths[index] });
    }
  });

  it('stands upright, in sRGB, and keeps nothing that the camera wrote', async () => {
    const camera = await sharp(await aPng(600, 400))
      .withExif({ IFD0: { Artist: 'Somebody', Orientation: '6' } })
      .withMetadata({ orientation: 6, icc: 'p3' })
      .jpeg()
      .toBuffer();
    const root = await built({
      'pictures.json': [aPicture({ file: 'media/gate.jpg' }), aField()],
      'media/gate.png': undefined,
      'media/gate.jpg': camera,
    });
    const gate = gateOf(root);
    expect(gate).toMatchObject({ width: 400, height: 600 });
    for (const found of await metadata(gate, root)) {
      expect(found.height).toBeGreaterThan(found.width);
      expect(found).toMatchObject({ space: 'srgb' });
      expect(found.exif ?? found.xmp ?? found.icc ?? found.orientation).toBeUndefined();
    }
  });

  it('has a placeholder of a few pixels', async () => {
    const { placeholder } = gateOf(await built());
    expect(placeholder).toMatch(/^data:image\/webp;base64,/);
    const tiny = Buffer.from(placeholder.slice(placeholder.indexOf(',') + 1), 'base64');
    expect(tiny.length).toBeLessThan(400);
    expect(await sharp(tiny).metadata()).toMatchObject({ width: 16, height: 11 });
  });

  it('that a section shows and no slide does comes after the slides', async () => {
    const root = await built({ 'chapters/road/chapter.json': aChapter({ slides: ['field'] }) });
    expect(chapter(root).slides.map(({ id }) => id)).toEqual(['field', 'gate']);
  });

  it('that is withdrawn is gone everywhere', async () => {
    const root = await built({ 'pictures.json': [aPicture({ withdrawn: true }), aField()] });
    expect(outline(root)).toMatchObject({ attract: [] });
    expect(outline(root).chapters[0]).not.toHaveProperty('cover');
    expect(chapter(root).slides.map(({ id }) => id)).toEqual(['field']);
    expect(chapter(root).sections[0]).not.toHaveProperty('picture');
    expect(readdirSync(join(root, 'compiled', 'pictures'))).toHaveLength(1);
    expect(JSON.stringify(sumsOf(join(root, 'compiled')))).not.toContain('gate');
  });

  it('that shows somebody who was withdrawn is gone with them', async () => {
    const someone = { ru: 'Некто', ky: 'Бирөө', az: 'Biri' };
    const root = await built({
      'people.json': [{ id: 'someone', name: someone, withdrawn: true }],
      'pictures.json': [aPicture({ people: ['someone'] }), aField()],
    });
    expect(outline(root).attract).toEqual([]);
    expect(chapter(root).slides.map(({ id }) => id)).toEqual(['field']);
  });
});
