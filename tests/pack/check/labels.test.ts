import { describe, expect, it } from 'vitest';
import { aField, aPicture } from '../support/aPack.ts';
import { checkWith, said } from '../support/check.ts';

const words = { ru: 'Море', ky: 'Деңиз', az: 'Dəniz' };
const sayWith = async (...labels: readonly object[]) =>
  (await checkWith({ 'pictures.json': [aPicture({ labels }), aField()] })).map((problem) =>
    said(problem).replace(/:\d+/, ''),
  );

describe('names over a picture', () => {
  it('that have a place or words, and a spot each, are well', async () => {
    expect(
      await sayWith({ at: [0.2, 0.3], kind: 'river', place: 'chu' }, { at: [0.8, 0.3], kind: 'water', text: words }),
    ).toEqual([]);
  });

  it('of a place that is not there are named, with what was meant', async () => {
    expect(await sayWith({ at: [0.2, 0.3], kind: 'place', place: 'chuu' })).toEqual([
      'flaw pictures.json  “chuu” is named here and is not in places.json. Write “chu”, or add “chuu” to places.json.',
    ]);
  });

  it('without words are named', async () => {
    expect(await sayWith({ at: [0.2, 0.3], kind: 'place' })).toEqual([
      'flaw pictures.json  Label 1 of “gate” has neither a place nor a text. Give it the id of a place of places.json, or a text in each language.',
    ]);
  });

  it('with words of their own beside those of a place are named', async () => {
    expect(await sayWith({ at: [0.2, 0.3], kind: 'place', place: 'chu', text: words })).toEqual([
      'flaw pictures.json  Label 1 of “gate” has a place and a text. Give it the id of a place of places.json, or a text in each language.',
    ]);
  });

  it('that one language lacks are named', async () => {
    const [problem] = await sayWith({ at: [0.2, 0.3], kind: 'water', text: { ru: 'Море', ky: 'Деңиз' } });
    expect(problem).toContain('The labels.0.text of “gate” is missing in az');
  });

  it('on one spot are named', async () => {
    expect(
      await sayWith({ at: [0.2, 0.3], kind: 'river', place: 'chu' }, { at: [0.21, 0.3], kind: 'water', text: words }),
    ).toEqual(['flaw pictures.json  Labels 1 and 2 of “gate” stand on one spot. Move one of them, or leave one out.']);
  });

  it('outside of the picture refuse the pack', async () => {
    const problems = await sayWith({ at: [1.2, 0.3], kind: 'place', place: 'chu' });
    expect(problems).toContainEqual(expect.stringMatching(/^error pictures\.json .*labels\.0\.at/));
  });
});
