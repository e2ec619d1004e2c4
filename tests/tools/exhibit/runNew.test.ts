import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExhibit } from '../../../electron/pack/load/loadExhibit.ts';
import { runBuild } from '../../../tools/exhibit/runBuild.ts';
import { runCheck } from '../../../tools/exhibit/runCheck.ts';
import { runNew } from '../../../tools/exhibit/runNew.ts';
import { aFolder } from '../../pack/support/aPack.ts';
import { run } from './commandLine.ts';

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
