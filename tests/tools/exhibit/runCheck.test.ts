import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../tools/exhibit/runCheck.ts';
import { aFolder, aPack } from '../../pack/support/aPack.ts';
import { run } from './commandLine.ts';

describe('exhibit check', () => {
  it('says in one line that a pack is good', async () => {
    const root = await aPack();
    expect(await run(runCheck, root)).toEqual({
      code: 0,
      out: `${root} is good: 1 chapter, 2 pictures, 3 languages.\n`,
      err: '',
    });
  });

  it('prints every problem, errors first, and fails', async () => {
    const root = await aPack({ 'chapters/road/ky.md': undefined, 'media/gate.png': undefined });
    expect(await run(runCheck, root)).toEqual({
      code: 1,
      out: [
        'Errors, for which the pack is refused:',
        'pictures.json:4  “media/gate.png” is missing. Put the file there, or delete the record.',
        '',
        'Flaws, with which the pack is shown:',
        'chapters/road/ky.md  The chapter has no text in Кыргызча. Write this file.',
        '',
        `${root} is refused: 1 error, 1 flaw.`,
        '',
      ].join('\n'),
      err: '',
    });
  });

  it('fails on a flaw alone, too', async () => {
    const root = await aPack({ 'chapters/road/ky.md': undefined });
    const { code, out } = await run(runCheck, root);
    expect(code).toBe(1);
    expect(out).toContain(`${root} can be shown with 1 flaw.`);
  });

  it('says in one line that there is no folder', async () => {
    const { code, out } = await run(runCheck, join(aFolder(), 'gone'));
    expect(code).toBe(1);
    expect(out).toMatch(/^Errors.*\nThere is no folder .*gone\. Name the folder that holds exhibit\.json\.\n/);
  });

  it('counts drafts, and names them when asked', async () => {
    const root = await aPack({
      'chapters/road/az.md':
        '---\nstate: draft\n---\n# Yol\n\n1930\n\n## Su {#gate}\n\n2012\n\n## Su {#water}\n\n[Arx](term:aryk)',
    });
    expect(await run(runCheck, root)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/languages; 1 draft, which --notes names\.\n$/),
    });
    expect((await run(runCheck, root, { notes: true })).out).toContain('chapters/road/az.md  The text is a draft.');
  });

  it('counts notes on letters and spaces, which fail nothing', async () => {
    const root = await aPack({ 'places.json': [{ id: 'chu', name: { ru: 'Река и сад', ky: 'Чүй', az: 'Çu' } }] });
    expect(await run(runCheck, root)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/languages; 1 note on letters and spaces, which --notes names\.\n$/),
    });
  });

  it('writes JSON for programs', async () => {
    const root = await aPack({ 'chapters/road/ky.md': undefined });
    const { code, out } = await run(runCheck, root, { json: true });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      status: 'flawed',
      problems: [
        {
          grade: 'flaw',
          file: 'chapters/road/ky.md',
          code: 'missing-file',
          message: 'The chapter has no text in Кыргызча',
          remedy: 'Write this file',
        },
      ],
    });
  });

  it('prints a problem in one line whatever the pack holds', async () => {
    const { out } = await run(runCheck, await aPack({ 'places.json': '[{ "id": "chu", "a\\nb\\u001b[31m": 1 }]' }));
    expect(out.split('\n').filter((line) => line.includes('program knows no'))).toEqual([
      'places.json:1  The program knows no “a b [31m” here. Correct its spelling or delete it.',
    ]);
  });
});
