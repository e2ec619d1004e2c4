import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aPng } from '../support/aPack.ts';
import { flawsOf, withGate } from '../support/slips.ts';

describe('a picture', () => {
  it.each(['alt', 'caption', 'credit'])('without %s in a language is a flaw', async (name) => {
    const [first, second] = await flawsOf(withGate({ [name]: { ru: 'Ворота' } }));
    expect(first).toMatch(new RegExp(`^flaw pictures.json:\\d+  The ${name} of “gate” is missing in ky, az. Write it`));
    expect(second).toBeUndefined();
  });

  it('without any credit, and without rights, is a flaw', async () => {
    expect(await flawsOf(withGate({ credit: undefined, rights: undefined }))).toEqual([
      'flaw pictures.json:2  The credit of “gate” is missing in ru, ky, az. Write it in these languages.',
      'flaw pictures.json:2  The rights of “gate” are missing. Write under which licence or permission it is shown.',
    ]);
  });

  it('without a kind refuses the pack: nobody could say what it is', async () => {
    expect(await flawsOf(withGate({ kind: undefined }))).toContain(
      'error pictures.json:2  kind is missing. See docs/pack.md for what belongs there.',
    );
  });

  it('in a language that the exhibit has not is a flaw', async () => {
    expect(await flawsOf(withGate({ credit: { ru: 'Музей', ky: 'Музей', az: 'Muzey', en: 'Museum' } }))).toEqual([
      'flaw pictures.json:20  The credit of “gate” is also there in “en”, which is no language of the exhibit. Delete it, or add en to the languages in exhibit.json.',
    ]);
  });

  it.each([
    ['../gate.png', 'it climbs out with ..'],
    ['media/../../gate.png', 'it climbs out with ..'],
    ['/etc/passwd', 'it is absolute; it has to start inside the folder'],
    ['%2e%2e/gate.png', 'it holds a percent sign, which hides letters in addresses'],
    ['media/%2e%2e%2fgate.png', 'it holds a percent sign, which hides letters in addresses'],
    ['C:/museum/gate.png', 'it holds a colon, as drives and streams of Windows do'],
    ['media\\gate.png', 'it holds a backslash; folders are divided by /'],
    ['\\\\server\\gate.png', 'it holds a backslash; folders are divided by /'],
  ])('at %s refuses the pack', async (file, reason) => {
    expect(await flawsOf({ ...withGate({ file }), 'media/gate.png': undefined })).toEqual([
      `error pictures.json:4  The path “${file}” is not followed: ${reason}. Put the file into media/ and name it media/… as it is written there.`,
    ]);
  });

  it('whose file is missing refuses the pack', async () => {
    expect(await flawsOf({ 'media/gate.png': undefined })).toEqual([
      'error pictures.json:4  “media/gate.png” is missing. Put the file there, or delete the record.',
    ]);
  });

  it('whose file is spelt with other capitals is named: only some systems would find it', async () => {
    const files = { 'media/gate.png': undefined, 'media/Gate.PNG': await aPng() };
    expect(await flawsOf(files)).toContain(
      'error pictures.json:4  “media/gate.png” is missing; there is “media/Gate.PNG”. Write capital letters alike in both.',
    );
  });

  it('that was withdrawn may lose its file', async () => {
    expect(await flawsOf({ ...withGate({ withdrawn: true }), 'media/gate.png': undefined })).toEqual([]);
  });

  it('that is cut short is broken', async () => {
    const whole = await aPng(900, 700);
    const [problem, ...more] = await flawsOf({ 'media/gate.png': whole.subarray(0, whole.length / 2) });
    expect(problem).toMatch(
      /^error pictures.json:4 {2}“media\/gate.png” is broken: .+\. Put a good copy in its place\.$/,
    );
    expect(more).toEqual([]);
  });

  it('that is no picture is broken', async () => {
    expect(await flawsOf({ 'media/gate.png': 'gate' })).toEqual([
      'error pictures.json:4  “media/gate.png” is broken: Input file contains unsupported image format. Put a good copy in its place.',
    ]);
  });

  it('in a format that can hold scripts is refused', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    expect(await flawsOf({ 'media/gate.png': svg })).toEqual([
      'error pictures.json:4  “media/gate.png” is svg, which is not shown. Save it as JPEG or PNG.',
    ]);
  });

  it('larger than any screen is a flaw, unless it is for zooming in', async () => {
    const large = { 'media/gate.png': await aPng(3841, 20) };
    expect(await flawsOf(large)).toEqual([
      'flaw pictures.json:4  “media/gate.png” is 3841 × 20 pixels, more than 3840 on its long side. Make it smaller, or keep it for visitors to zoom into with "deepZoom": true.',
    ]);
    expect(await flawsOf({ ...large, ...withGate({ deepZoom: true }) })).toEqual([]);
  });

  it.each(['webp', 'avif', 'tiff', 'jpeg'] as const)('may be %s', async (format) => {
    const picture = await sharp(await aPng(64, 64))
      .toFormat(format)
      .toBuffer();
    expect(await flawsOf({ 'media/gate.png': picture })).toEqual([]);
  });
});
