import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { appIcon } from '../../../renderer/ornament/compose/appIcon.ts';
import { toSvg } from '../../../renderer/ornament/toSvg.ts';
import { icnsOf, icoOf } from '../../../tools/icons/iconFiles.ts';

const folder = resolve(import.meta.dirname, '../../../assets/icons');
const a = { side: 16, png: Buffer.from('first picture') };
const b = { side: 256, png: Buffer.from('second') };

describe('the icon of Windows', () => {
  it('names every picture with its side, its length and where it begins', () => {
    const ico = icoOf([a, b]);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
    [a, b].forEach(({ side, png }, i) => {
      const entry = 6 + 16 * i;
      const [length, start] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
      expect(ico.readUInt8(entry)).toBe(side % 256);
      expect(ico.subarray(start, start + length)).toEqual(png);
    });
  });
});

describe('the icon of macOS', () => {
  it('is one block of named blocks whose lengths add up', () => {
    const icns = icnsOf([a, b]);
    expect(icns.toString('ascii', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const names: string[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) names.push(icns.toString('ascii', at, at + 4));
    expect(names).toEqual(['icp4', 'ic08', 'ic13']);
  });
});

describe('the shipped icons', () => {
  it('are what the code draws today', async () => {
    expect((await readFile(join(folder, 'icon.svg'), 'utf8')).trim()).toBe(toSvg(appIcon()));
  });
  it('hold a picture of 1024 pixels for the installers', async () => {
    const { width, height, hasAlpha } = await sharp(join(folder, 'icon.png')).metadata();
    expect({ width, height, hasAlpha }).toEqual({ width: 1024, height: 1024, hasAlpha: true });
  });
  it('hold a readable picture of every size for Windows', async () => {
    const ico = await readFile(join(folder, 'icon.ico'));
    const sides = await Promise.all(
      Array.from({ length: ico.readUInt16LE(4) }, async (_, i) => {
        const [length, start] = [ico.readUInt32LE(6 + 16 * i + 8), ico.readUInt32LE(6 + 16 * i + 12)];
        return (await sharp(ico.subarray(start, start + length)).metadata()).width;
      }),
    );
    expect(sides).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });
});
