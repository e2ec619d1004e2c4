import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../electron/pack/check/checkPack.ts';
import { importPictures } from '../../../../tools/exhibit/import/importPictures.ts';
import { listOriginals } from '../../../../tools/exhibit/import/listOriginals.ts';
import { openPack } from '../../../../tools/exhibit/import/openPack.ts';
import { writeFiles } from '../../../pack/support/aPack.ts';
import { aDetailedPhoto, aMuseum, aPhoto, importInto, newRecordsOf, recordsOf, slidesOf } from './museum.ts';

const PHOTO = { kind: 'photo', chapter: 'road' };
const left = (pack: string) =>
  readdirSync(pack, { recursive: true })
    .map(String)
    .filter((name) => /\.part$|lock$/.test(name));

describe('importing again', () => {
  it('does nothing twice', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto('#111111'), 'b.jpg': await aPhoto('#222222') });
    await importInto(pack, { paths: [folder], ...PHOTO });
    const before = readFileSync(join(pack, 'pictures.json'), 'utf8');
    utimesSync(join(pack, 'media/a.jpg'), 0, 0);
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^0 pictures came into .*, 2 were there already\.\n/),
    });
    expect(readFileSync(join(pack, 'pictures.json'), 'utf8')).toBe(before);
    expect(slidesOf(pack)).toEqual(['gate', 'field', 'a', 'b']);
    expect(statSync(join(pack, 'media/a.jpg')).mtimeMs).toBe(0);
  });

  it('knows a picture under another name', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto(), 'b/renamed.jpg': await aPhoto() });
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect(code).toBe(0);
    expect(out).toContain('It is the same picture as “a.jpg”, and is taken once. Look for it as “a”.');
    expect(newRecordsOf(pack).map(({ id }) => id)).toEqual(['a']);
  });

  it('goes on where an import was stopped, and leaves no half file', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { pack, folder } = await aMuseum(
      Object.fromEntries(
        await Promise.all(names.map(async (name, n) => [`${name}.jpg`, await aPhoto(`#${n}0${n}0${n}0`)])),
      ),
    );
    const opened = await openPack(pack);
    if (opened.status !== 'open') throw new Error('The pack is good.');
    const stop = new AbortController();
    const stopped = importPictures(opened.pack, await listOriginals({ paths: [folder] }, opened.pack, () => {}), {
      chooseKind: () => Promise.resolve('photo'),
      report: () => {},
      signal: stop.signal,
      onProgress: ({ done }) => void (done === 3 && stop.abort(new Error('stopped'))),
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(newRecordsOf(pack).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(left(pack)).toEqual([]);
    expect((await checkPack(pack)).problems.filter(({ grade }) => grade === 'error')).toEqual([]);

    expect(await importInto(pack, { paths: [folder], ...PHOTO })).toMatchObject({
      out: expect.stringMatching(/^3 pictures came into .*, 3 were there already\./),
    });
    expect(newRecordsOf(pack).map(({ id }) => id)).toEqual(names);
    expect(slidesOf(pack)).toEqual(['gate', 'field', ...names]);
    expect(left(pack)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('is possible after Ctrl+C, which says how far it came', async () => {
    const photo = await aDetailedPhoto(1600, 1200);
    // What stands behind the end of a picture makes it another file, and no other picture.
    const photos = Array.from({ length: 24 }, (_, n) => [`${n + 1}.jpg`, Buffer.concat([photo, Buffer.from([n])])]);
    const { pack, folder } = await aMuseum(Object.fromEntries(photos));
    const program = resolve(import.meta.dirname, '../../../../tools/exhibit/exhibit.ts');
    const args = ['import', folder, '--kind', 'photo', '--chapter', 'road', '--pack', pack];
    const child = spawn(process.execPath, [program, ...args]);
    let err = '';
    child.stderr.on('data', (text) => (err += text));
    const ended = new Promise<number | null>((end) => child.on('close', end));
    while (readdirSync(join(pack, 'media')).length < 4 && child.exitCode === null) await sleep(5);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(err).toMatch(/\d+ of 24 pictures done; the same command goes on\.\nInterrupted: nothing was left half-made/);
    expect(left(pack)).toEqual([]);
    expect((await checkPack(pack)).problems.map(({ code }) => code)).not.toContain('unused-file');
    expect(newRecordsOf(pack).length).toBeGreaterThan(0);
  });

  it('takes the file that a power cut left without a record for what it is', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() });
    const records = readFileSync(join(pack, 'pictures.json'), 'utf8');
    await importInto(pack, { paths: [folder], ...PHOTO });
    writeFiles(pack, { 'pictures.json': records });
    await importInto(pack, { paths: [folder], ...PHOTO });
    expect(newRecordsOf(pack)).toMatchObject([{ id: 'yard', file: 'media/yard.jpg' }]);
    expect(readdirSync(join(pack, 'media')).toSorted()).toEqual(['field.jpg', 'gate.png', 'yard.jpg']);
  });

  it('puts back a file that is missing', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() });
    await importInto(pack, { paths: [folder], ...PHOTO });
    rmSync(join(pack, 'media/yard.jpg'));
    await importInto(pack, { paths: [folder], ...PHOTO });
    expect(existsSync(join(pack, 'media/yard.jpg'))).toBe(true);
    expect(newRecordsOf(pack)).toHaveLength(1);
  });

  it('does not bring back what was withdrawn', async () => {
    const { pack, folder } = await aMuseum({ 'yard.jpg': await aPhoto() });
    await importInto(pack, { paths: [folder], ...PHOTO });
    writeFiles(pack, { 'pictures.json': recordsOf(pack).map((record) => ({ ...record, withdrawn: true })) });
    rmSync(join(pack, 'media/yard.jpg'));
    const { code, out } = await importInto(pack, { paths: [folder], ...PHOTO });
    expect(code).toBe(1);
    expect(out).toContain('The picture was withdrawn as “yard” and stays out.');
    expect(existsSync(join(pack, 'media/yard.jpg'))).toBe(false);
  });
});
