import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExhibit } from '../../../electron/pack/load/loadExhibit.ts';
import { runBuild } from '../../../tools/exhibit/runBuild.ts';
import { runCheck } from '../../../tools/exhibit/runCheck.ts';
import { runCoverage } from '../../../tools/exhibit/runCoverage.ts';
import { runNew } from '../../../tools/exhibit/runNew.ts';
import { aFolder, aPack, aPng } from '../../pack/support/aPack.ts';

const QUIET = { json: false, notes: false, write: false };

/** Runs a command as the CLI does, and gives its exit code and what it wrote. */
async function run(command: typeof runCheck, folder: string, options: Partial<typeof QUIET> = {}) {
  const written = { out: '', err: '' };
  const terminal = {
    out: { write: (text: string) => (written.out += text) },
    err: { write: (text: string) => (written.err += text) },
    signal: new AbortController().signal,
  };
  const code = await command(folder, { ...QUIET, ...options }, terminal);
  return { code, ...written };
}

/** Runs the program itself. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../../tools/exhibit/exhibit.ts'), ...args]);
  const written = { out: '', err: '' };
  child.stdout.on('data', (text) => (written.out += text));
  child.stderr.on('data', (text) => (written.err += text));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((end) =>
    child.on('close', (code) => end({ code, ...written })),
  );
  return { child, ended };
}

describe('exhibit coverage', () => {
  it('prints a table a language and names what is missing, which fails nothing', async () => {
    const { code, out } = await run(runCoverage, await aPack({ 'chapters/road/az.md': undefined }));
    expect(code).toBe(0);
    expect(out).toContain('## Русский (ru)');
    expect(out).toContain('| road | 2 of 2 | 1 of 2 | 22 | 2 of 2 | 2 of 2 | 0 | – | reviewed | – |');
    expect(out).toContain('| road | 0 of 2 | 1 of 2 | 0 | 2 of 2 | 2 of 2 | 4 | – | no text | – |');
    expect(out).toContain('- az, road: title, lead, section gate, section water\n');
  });

  it('names who approved a text, without letting the name divide the table', async () => {
    const text = '---\nstate: approved\napprovedBy: A|B\napprovedOn: 2026-11-22\n---\n# Yol\n\n1930\n';
    const { out } = await run(runCoverage, await aPack({ 'chapters/road/az.md': text }));
    expect(out).toContain('| approved by A\\|B, 2026-11-22 |');
  });

  it('writes JSON for programs', async () => {
    const { code, out } = await run(runCoverage, await aPack(), { json: true });
    expect(code).toBe(0);
    expect(JSON.parse(out).chapters).toHaveLength(3);
  });

  it('writes the page of the shipped pack for no other', async () => {
    await expect(run(runCoverage, await aPack(), { write: true })).rejects.toThrow(
      '--write is for the pack that ships',
    );
  });

  it('says in one line that there is no folder, and fails', async () => {
    const { code, out, err } = await run(runCoverage, join(aFolder(), 'gone'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Name the folder that holds exhibit.json');
  });
});

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

describe('exhibit build', () => {
  it('writes a pack that the kiosk loads', async () => {
    const root = await aPack();
    expect(await run(runBuild, root)).toMatchObject({
      code: 0,
      out: `Built ${join(root, 'compiled')}: 1 chapter, 2 pictures.\n`,
    });
    expect(await loadExhibit(join(root, 'compiled'))).toMatchObject({ status: 'ready' });
  });

  it('names flaws and builds all the same', async () => {
    const { code, out } = await run(runBuild, await aPack({ 'chapters/road/ky.md': undefined }));
    expect(code).toBe(0);
    expect(out).toMatch(/ky\.md {2}The chapter has no text.*\n\nBuilt .*, with 1 flaw\.\n$/s);
  });

  it('names errors and builds nothing', async () => {
    const root = await aPack({ 'media/gate.png': undefined });
    const { code, out } = await run(runBuild, root);
    expect(code).toBe(1);
    expect(out).toMatch(/is refused: 1 error, 0 flaws\. Nothing was built; what was built before is there still\.\n$/);
    expect(existsSync(join(root, 'compiled'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('stops at Ctrl+C, leaves nothing half-made and says so', async () => {
    const root = await aPack({ 'media/gate.png': await aPng(3800, 3800) });
    const { child, ended } = start('build', root);
    const isAtWork = () => existsSync(join(root, '.cache', 'pictures'));
    while (!isAtWork() && child.exitCode === null) await new Promise((wake) => setTimeout(wake, 5));
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, out: '', err: expect.stringMatching(/nothing was left half-made/) });
    expect(existsSync(join(root, 'compiled'))).toBe(false);
    const left = readdirSync(join(root, '.cache'), { recursive: true }).map(String);
    expect(left.filter((name) => /making|\.part|building.|lock/.test(name))).toEqual([]);
  });
});

describe('exhibit new', () => {
  it('begins a pack that has no problem, is built at once, and says what to do next', async () => {
    const root = join(aFolder(), 'our-museum');
    const { code, out } = await run(runNew, root);
    expect(code).toBe(0);
    for (const step of ['check', 'build', 'pictures.json', 'exhibit.json']) expect(out).toContain(step);

    const checked = await run(runCheck, root);
    expect(checked).toMatchObject({
      code: 0,
      out: expect.stringContaining('is good: 1 chapter, 1 picture, 3 languages; 3 drafts'),
    });
    expect(await run(runBuild, root)).toMatchObject({ code: 0 });
    expect(await loadExhibit(join(root, 'compiled'))).toMatchObject({ status: 'ready', exhibit: { id: 'our-museum' } });
  });

  it('takes an empty folder that is there', async () => {
    const root = aFolder();
    expect(await run(runNew, root)).toMatchObject({ code: 0 });
    expect(existsSync(join(root, 'exhibit.json'))).toBe(true);
  });

  it('calls the exhibit something else where the folder’s name is no id', async () => {
    const root = join(aFolder(), 'Музей №1');
    await run(runNew, root);
    expect((await run(runCheck, root)).code).toBe(0);
  });

  it('refuses a folder that is not empty, and leaves it as it is', async () => {
    const root = aFolder();
    writeFileSync(join(root, 'photo.jpg'), 'photo');
    await expect(run(runNew, root)).rejects.toThrow(/is not empty: it holds photo\.jpg\. Name an empty folder/);
    expect(readdirSync(root)).toEqual(['photo.jpg']);
  });

  it('refuses a file, and leaves nothing beside it', async () => {
    const folder = aFolder();
    mkdirSync(join(folder, 'place'));
    writeFileSync(join(folder, 'place', 'pack'), '');
    await expect(run(runNew, join(folder, 'place', 'pack'))).rejects.toThrow(/is a file/);
    expect(readdirSync(join(folder, 'place'))).toEqual(['pack']);
  });
});

describe('exhibit', () => {
  it.each([[[]], [['mend']], [['new']], [['import']], [['check', 'a', 'b']], [['constructor']]])(
    'called with %j says how it is used',
    async (args) => {
      expect(await start(...args).ended).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/^Usage: npm run exhibit/),
      });
    },
  );

  it('explains itself when asked', async () => {
    expect(await start('--help').ended).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage/), err: '' });
  });

  it('refuses an option that it does not know', async () => {
    expect(await start('check', '--fix').ended).toMatchObject({ code: 2, err: expect.stringContaining('--fix') });
  });

  it('ends with the command’s code', async () => {
    expect(await start('check', aFolder()).ended).toMatchObject({ code: 1, err: '' });
  });
});
