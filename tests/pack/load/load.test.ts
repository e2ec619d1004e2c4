import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../electron/pack/build/buildPack.ts';
import { loadChapter } from '../../../electron/pack/load/loadChapter.ts';
import { loadExhibit } from '../../../electron/pack/load/loadExhibit.ts';
import { aFolder, aPack } from '../support/aPack.ts';

async function aCompiledPack(): Promise<string> {
  const root = await aPack();
  await buildPack(root);
  return join(root, 'compiled');
}

/** Changes a JSON file, and its sum in the stamp so that nobody notices. */
function forge(folder: string, file: string, change: (value: Record<string, unknown>) => unknown): void {
  const json = JSON.stringify(change(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>));
  writeFileSync(join(folder, file), json);
  if (file === 'stamp.json') return;
  const sha256 = createHash('sha256').update(json).digest('hex');
  forge(folder, 'stamp.json', ({ sums, ...stamp }) => ({ ...stamp, sums: { ...(sums as object), [file]: sha256 } }));
}

const refused = (reason: RegExp) => ({ status: 'refused', reason: expect.stringMatching(reason) });

describe('loadExhibit', () => {
  it('gives the outline of a compiled pack', async () => {
    const loaded = await loadExhibit(await aCompiledPack());
    expect(loaded).toMatchObject({ status: 'ready', exhibit: { id: 'small-road', chapters: [{ id: 'road' }] } });
  });

  it.each([
    ['no folder', (folder: string) => join(folder, 'gone')],
    ['an empty folder', () => aFolder()],
  ])('finds %s missing', async (_, place) => {
    expect(await loadExhibit(place(aFolder()))).toEqual({ status: 'missing' });
  });

  it('finds a pack missing that was never finished', async () => {
    const folder = await aCompiledPack();
    rmSync(join(folder, 'stamp.json'));
    expect(await loadExhibit(folder)).toEqual({ status: 'missing' });
  });

  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'built by a newer program',
      (f) => forge(f, 'stamp.json', (s) => ({ ...s, formatVersion: 2 })),
      /format 2 .* has to be updated$/,
    ],
    [
      'built by an older program',
      (f) => forge(f, 'stamp.json', (s) => ({ ...s, formatVersion: 0 })),
      /format 0 .* built again$/,
    ],
    [
      'with a broken stamp',
      (f) => writeFileSync(join(f, 'stamp.json'), '{"formatVersion": 1'),
      /^stamp.json does not fit/,
    ],
    [
      'with a stamp that says too little',
      (f) => forge(f, 'stamp.json', () => ({ formatVersion: 1 })),
      /^stamp.json does not fit its format at id$/,
    ],
    [
      'whose stamp is a list',
      (f) => writeFileSync(join(f, 'stamp.json'), '[]'),
      /^stamp.json does not fit its format at the top$/,
    ],
    [
      'whose stamp knows no outline',
      (f) => forge(f, 'stamp.json', (s) => ({ ...s, sums: {} })),
      /does not know exhibit.json$/,
    ],
    [
      'whose outline was changed',
      (f) => writeFileSync(join(f, 'exhibit.json'), '{}'),
      /^exhibit.json is not what was built/,
    ],
    [
      'whose outline is gone',
      (f) => rmSync(join(f, 'exhibit.json')),
      /^exhibit.json is in the stamp and not in the folder$/,
    ],
    [
      'whose outline does not fit',
      (f) => forge(f, 'exhibit.json', (e) => ({ ...e, title: 'Дорога' })),
      /^exhibit.json does not fit its format at title$/,
    ],
    [
      'whose outline is a folder',
      (f) => {
        rmSync(join(f, 'exhibit.json'));
        mkdirSync(join(f, 'exhibit.json'));
      },
      /cannot be read \(EISDIR\)$/,
    ],
    [
      'whose stamp is 200 MB large',
      (f) => truncateSync(join(f, 'stamp.json'), 200 * 2 ** 20),
      /^stamp.json has 209715200 bytes/,
    ],
    [
      'whose outline lies elsewhere',
      (f) => {
        const outside = join(aFolder(), 'x.json');
        writeFileSync(outside, readFileSync(join(f, 'exhibit.json')));
        rmSync(join(f, 'exhibit.json'));
        symlinkSync(outside, join(f, 'exhibit.json'));
      },
      /leads out of the folder$/,
    ],
  ])('refuses a pack %s', async (_, spoil, reason) => {
    const folder = await aCompiledPack();
    spoil(folder);
    expect(await loadExhibit(folder)).toEqual(refused(reason));
  });

  it('refuses a file in the place of the folder', async () => {
    const file = join(aFolder(), 'compiled');
    writeFileSync(file, '');
    expect(await loadExhibit(file)).toEqual(refused(/is not a folder$/));
  });
});

describe('loadChapter', () => {
  it('gives a chapter whole', async () => {
    expect(await loadChapter(await aCompiledPack(), 'road')).toMatchObject({
      status: 'ready',
      chapter: { id: 'road', sections: [{ id: 'gate' }, { id: 'water' }], slides: [{ id: 'gate' }, { id: 'field' }] },
    });
  });

  it.each([
    'other',
    '',
    '../exhibit',
    '..',
    'road/../road',
    '%2e%2e',
    '__proto__',
    'constructor',
    'ROAD',
    'x'.repeat(1000),
  ])('finds the chapter %j missing', async (id) => {
    expect(await loadChapter(await aCompiledPack(), id)).toEqual({ status: 'missing' });
  });

  it('refuses a chapter that was changed or lost, and says which', async () => {
    const folder = await aCompiledPack();
    writeFileSync(join(folder, 'chapters', 'road.json'), '{}');
    expect(await loadChapter(folder, 'road')).toEqual(refused(/^chapters\/road.json is not what was built/));
    rmSync(join(folder, 'chapters', 'road.json'));
    expect(await loadChapter(folder, 'road')).toEqual(
      refused(/^chapters\/road.json is in the stamp and not in the folder$/),
    );
  });

  it('finds every chapter missing where there is no pack', async () => {
    expect(await loadChapter(aFolder(), 'road')).toEqual({ status: 'missing' });
  });
});
