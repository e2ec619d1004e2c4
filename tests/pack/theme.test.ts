import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../electron/pack/build/buildPack.ts';
import { loadExhibit } from '../../electron/pack/load/loadExhibit.ts';
import { aField, aPack, aPicture, type PackFile } from './support/aPack.ts';
import { checkWith, said } from './support/check.ts';

const three = (ru: string, ky: string, az: string) => ({ ru, ky, az });
const museum = three('Музей дороги', 'Жол музейи', 'Yol muzeyi');
const logo = () =>
  sharp({ create: { width: 300, height: 120, channels: 4, background: '#8e1b3180' } })
    .png()
    .toBuffer();
const withLogo = async (overrides: object = {}) => ({
  'theme.json': { museum, logo: 'sign' },
  'pictures.json': [
    aPicture(),
    aField(),
    aPicture({ id: 'sign', file: 'media/sign.png', kind: 'drawing', ...overrides }),
  ],
  'media/sign.png': await logo(),
});
const sayWith = async (files: Parameters<typeof checkWith>[0]) => (await checkWith(files)).map(said);

async function themeOf(files: Readonly<Record<string, PackFile>>) {
  const root = await aPack(files);
  expect(await buildPack(root)).toMatchObject({ status: 'built' });
  const loaded = await loadExhibit(join(root, 'compiled'));
  return loaded.status === 'ready' ? loaded.exhibit.theme : loaded;
}

describe('a museum’s theme', () => {
  it('carries its name, its sign and its colours to the screen', async () => {
    const files = await withLogo();
    const theme = { museum, logo: 'sign', scheme: 'dark', colours: { pomegranate: '#5c1020' } };
    expect(await themeOf({ ...files, 'theme.json': theme })).toMatchObject({
      museum,
      logo: { id: 'sign', width: 300, height: 120, files: [{ width: 300 }] },
      scheme: 'dark',
      colours: { pomegranate: '#5c1020' },
    });
  });

  it('can be left out, and can be empty', async () => {
    expect(await themeOf({})).toBeUndefined();
    expect(await themeOf({ 'theme.json': {} })).toEqual({ scheme: 'light', colours: {} });
  });

  it('leaves a sign out that is withdrawn', async () => {
    expect(await themeOf(await withLogo({ withdrawn: true }))).toEqual({ museum, scheme: 'light', colours: {} });
  });

  it('is without a problem where all is there', async () => {
    expect(await sayWith(await withLogo())).toEqual([]);
  });
});

describe('the check of a theme', () => {
  it('measures the contrast of every text in the museum’s colours', async () => {
    expect(await sayWith({ 'theme.json': { colours: { loam: '#8f7a6a', saffron: '#e0a53b' } } })).toEqual([
      'flaw theme.json:3  Text in loam #8f7a6a on felt #f5efe3 has a contrast of 3.5:1, and needs 4.5:1. Make one of the two darker or the other lighter.',
      'flaw theme.json:3  Text in loam #8f7a6a on wool #fffbf3 has a contrast of 3.9:1, and needs 4.5:1. Make one of the two darker or the other lighter.',
      'flaw theme.json:3  Text in loam #8f7a6a on linen #e9ddc7 has a contrast of 3:1, and needs 4.5:1. Make one of the two darker or the other lighter.',
    ]);
  });

  it('names a colour that is none, and one that nothing is dyed with', async () => {
    expect(await sayWith({ 'theme.json': { colours: { saffron: 'yellow', lilac: '#aa88cc' } } })).toEqual([
      expect.stringMatching(/^error theme\.json:3 {2}.*colours.*#8e1b31/),
      expect.stringMatching(/^flaw theme\.json:4 {2}The program knows no “lilac” here/),
    ]);
  });

  it('names a sign that is not there, and a name that is missing in one language', async () => {
    expect(await sayWith({ 'theme.json': { museum: { ru: 'Музей', az: 'Muzey' }, logo: 'nowhere' } })).toEqual([
      expect.stringMatching(/^flaw theme\.json:2 {2}“museum” is missing in ky\./),
      expect.stringMatching(/^(error|flaw) theme\.json:6 {2}.*“nowhere”/),
    ]);
  });

  it('refuses a drawing that could carry a script', async () => {
    const files = await withLogo({ file: 'media/sign.svg' });
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(await sayWith({ ...files, 'media/sign.png': undefined, 'media/sign.svg': svg })).toEqual([
      expect.stringMatching(/^error pictures\.json:\d+ {2}“media\/sign\.svg” is svg, which is not shown/),
    ]);
  });
});
