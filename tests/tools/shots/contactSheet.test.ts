import { describe, expect, it } from 'vitest';
import { readSource } from '../../../electron/pack/source/readSource.ts';
import { layContactSheets } from '../../../tools/shots/contactSheet.ts';
import { aField, aPack, aPicture } from '../../pack/support/aPack.ts';

async function layFirst(overrides: Parameters<typeof aPack>[0] = {}) {
  const pack = await readSource(await aPack(overrides), () => {});
  const [sheet] = pack ? await layContactSheets(pack) : [];
  return sheet?.html ?? '';
}

describe('a contact sheet', () => {
  it('shows every picture of a chapter once, with all that is written about it', async () => {
    const html = await layFirst();
    expect(html.match(/<img /g)).toHaveLength(2);
    for (const text of ['Ворота', 'Дарбаза', 'Darvaza', 'cover, gate', 'slideshow only']) expect(html).toContain(text);
  });

  it('names the sections that have no picture', async () => {
    expect(await layFirst()).toContain('Sections without a picture: water.');
  });

  it('leaves out what is withdrawn', async () => {
    const html = await layFirst({ 'pictures.json': [aPicture(), aField({ withdrawn: true })] });
    expect(html.match(/<img /g)).toHaveLength(1);
  });

  it('shows what looks like markup as it was written', async () => {
    const html = await layFirst({ 'pictures.json': [aPicture({ alt: { ru: '<b>&' } }), aField()] });
    expect(html).toContain('&#60;b&#62;&#38;');
  });
});
