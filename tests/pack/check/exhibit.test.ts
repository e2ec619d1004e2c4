import { describe, expect, it } from 'vitest';
import { anExhibit } from '../support/aPack.ts';
import { checkWith, said } from '../support/check.ts';
import { flawsOf, withExhibit } from '../support/slips.ts';

describe('the exhibit', () => {
  it('speaks its default and its fallback language', async () => {
    expect(await flawsOf(withExhibit({ defaultLanguage: 'en' }))).toEqual([
      'error exhibit.json:29  defaultLanguage is “en”, which is not among the languages. Choose one of ru, ky, az.',
    ]);
  });

  it('has a name in its fallback language', async () => {
    expect(await flawsOf(withExhibit({ title: { ky: 'Жол', az: 'Yol' } }))).toEqual([
      'error exhibit.json:5  The title of “small-road” is missing in ru. Write it in these languages.',
    ]);
  });

  it('may have any language: a fourth needs no change in the program', async () => {
    const languages = [...anExhibit().languages, { code: 'tlh', name: 'tlhIngan Hol' }];
    const problems = await checkWith(withExhibit({ languages }));
    expect(problems.every(({ grade }) => grade === 'flaw')).toBe(true);
    expect(problems.map(said)).toContain(
      'flaw chapters/road/tlh.md  The chapter has no text in tlhIngan Hol. Write this file.',
    );
  });
});
