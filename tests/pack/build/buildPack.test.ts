import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../../electron/contract/exhibit.ts';
import { buildPack } from '../../../electron/pack/build/buildPack.ts';
import type { Progress } from '../../../electron/pack/progress.ts';
import { anExhibit, aPack, aPng, writeFiles } from '../support/aPack.ts';
import { built, read, sumsOf } from '../support/compiled.ts';

describe('a build', () => {
  it('is refused by errors, and leaves what was built before', async () => {
    const root = await built();
    const before = sumsOf(join(root, 'compiled'));
    writeFiles(root, { 'exhibit.json': '{' });
    expect(await buildPack(root)).toMatchObject({ status: 'refused', problems: [{ code: 'broken-json' }] });
    expect(sumsOf(join(root, 'compiled'))).toEqual(before);
  });

  it('goes on with flaws, and names them', async () => {
    const root = await aPack({ 'chapters/road/ky.md': undefined });
    expect(await buildPack(root)).toMatchObject({
      status: 'built',
      chapters: 1,
      pictures: 2,
      problems: [{ code: 'missing-file' }],
    });
  });

  it('replaces the whole folder: nothing of the old pack stays beside the new', async () => {
    const root = await built();
    const stray = join(root, 'compiled', 'chapters', 'old.json');
    writeFileSync(stray, '{}');
    writeFiles(root, { 'exhibit.json': anExhibit({ version: '2' }) });
    await buildPack(root);
    expect(existsSync(stray)).toBe(false);
    expect(read<Stamp>(root, 'stamp.json').version).toBe('2');
    expect(readdirSync(join(root, '.cache', 'building'))).toEqual([]);
  });

  it('takes pictures that it made before from its cache', async () => {
    const root = await built();
    const cache = join(root, '.cache', 'pictures');
    const records = readdirSync(cache).map((folder) => join(cache, folder, 'picture.json'));
    for (const record of records) utimesSync(record, 0, 0);
    await buildPack(root);
    expect(records.map((record) => statSync(record).mtimeMs)).toEqual([0, 0]);
  });

  it('makes a picture again that its cache has only in part', async () => {
    const root = await built();
    const before = sumsOf(join(root, 'compiled'));
    for (const folder of readdirSync(join(root, '.cache', 'pictures'))) {
      const [file = ''] = readdirSync(join(root, '.cache', 'pictures', folder));
      const path = join(root, '.cache', 'pictures', folder, file);
      rmSync(path);
      writeFileSync(path, 'half');
    }
    await buildPack(root);
    expect(sumsOf(join(root, 'compiled'))).toEqual(before);
  });

  it('forgets pictures that the exhibit no longer has', async () => {
    const root = await built();
    expect(readdirSync(join(root, '.cache', 'pictures'))).toHaveLength(2);
    writeFiles(root, { 'media/gate.png': await aPng(50, 50) });
    await buildPack(root);
    expect(readdirSync(join(root, '.cache', 'pictures'))).toHaveLength(2);
  });

  it.each(['checking pictures', 'making pictures'])('interrupted while %s leaves nothing half-made', async (what) => {
    const root = await built();
    const before = sumsOf(join(root, 'compiled'));
    rmSync(join(root, '.cache'), { recursive: true });
    writeFiles(root, { 'exhibit.json': anExhibit({ version: '2' }) });

    const stop = new AbortController();
    const onProgress = (progress: Progress) => {
      if (progress.what === what && progress.done > 0) stop.abort(new Error('interrupted'));
    };
    await expect(buildPack(root, { signal: stop.signal, onProgress })).rejects.toThrow('interrupted');
    expect(sumsOf(join(root, 'compiled'))).toEqual(before);
    const left = existsSync(join(root, '.cache'))
      ? readdirSync(join(root, '.cache'), { recursive: true }).map(String)
      : [];
    expect(left.filter((name) => /making|\.part|building.+|lock/.test(name))).toEqual([]);

    expect(await buildPack(root)).toMatchObject({ status: 'built' });
    expect(read<Stamp>(root, 'stamp.json').version).toBe('2');
  });

  it('puts back what a power cut took between the two renames', async () => {
    const root = await built();
    const before = sumsOf(join(root, 'compiled'));
    mkdirSync(join(root, '.cache', 'building'), { recursive: true });
    renameSync(join(root, 'compiled'), join(root, '.cache', 'building', 'pack-x.old'));
    writeFiles(root, { 'media/gate.png': await aPng(2000, 1000) });
    const stop = new AbortController();
    const onProgress = ({ what }: Progress) =>
      void (what === 'making pictures' && stop.abort(new Error('interrupted')));
    await expect(buildPack(root, { signal: stop.signal, onProgress })).rejects.toThrow('interrupted');
    expect(sumsOf(join(root, 'compiled'))).toEqual(before);
  });

  it('waits for another build of the same pack', async () => {
    const root = await aPack();
    const results = await Promise.all([buildPack(root), buildPack(root), buildPack(root)]);
    expect(results.map(({ status }) => status)).toEqual(['built', 'built', 'built']);
    expect(existsSync(join(root, '.cache', 'lock'))).toBe(false);
  });

  it('takes over from a build that is no more', async () => {
    const root = await aPack({ '.cache/lock': '999999999' });
    expect(await buildPack(root)).toMatchObject({ status: 'built' });
  });

  it('says how far it is', async () => {
    const seen: Progress[] = [];
    await buildPack(await aPack(), { onProgress: (progress) => seen.push(progress) });
    expect(seen.filter(({ what }) => what === 'making pictures')).toEqual([
      { what: 'making pictures', done: 0, total: 2 },
      { what: 'making pictures', done: 1, total: 2 },
      { what: 'making pictures', done: 2, total: 2 },
    ]);
  });
});
