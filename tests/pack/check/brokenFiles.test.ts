import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../electron/pack/check/checkPack.ts';
import { readSource } from '../../../electron/pack/source/readSource.ts';
import { aFolder, anExhibit, aPack, aPicture, aPng, writeFiles } from '../support/aPack.ts';
import { checkWith, said } from '../support/check.ts';

const check = async (root: string) => (await checkPack(root)).problems.map(said);

describe('the check refuses, by name,', () => {
  it('no folder', async () => {
    const root = join(aFolder(), 'gone');
    expect(await check(root)).toEqual([`error   There is no folder ${root}. Name the folder that holds exhibit.json.`]);
  });

  it('a file in the place of a folder', async () => {
    const file = join(aFolder(), 'pack.zip');
    writeFileSync(file, 'PK');
    expect(await check(file)).toEqual([
      `error   ${file} is a file, not a folder. Name the folder that holds exhibit.json.`,
    ]);
  });

  it('an empty folder', async () => {
    const root = aFolder();
    expect(await check(root)).toEqual([
      `error exhibit.json  The folder ${root} holds no exhibit.json, so it is no pack. Name another folder, or begin a pack with: npm run exhibit -- new DIR.`,
    ]);
  });

  it('broken JSON, with the line', async () => {
    const broken = '[\n  {\n    "id": "aryk",\n    "name": { "ru": "Арык" },\n  }\n]';
    expect((await checkWith({ 'glossary.json': broken, 'chapters/road/ru.md': undefined })).map(said)).toContain(
      'error glossary.json:5  The JSON is broken: } stands where a key in double quotes is due. Correct this line or the one above it.',
    );
  });

  it('a newer format than it knows, and says nothing else about files that it cannot understand', async () => {
    expect((await checkWith({ 'exhibit.json': { formatVersion: 2 }, 'pictures.json': '{' })).map(said)).toEqual([
      'error exhibit.json:2  The pack is written in format 2, and this program reads up to 1. Update the program.',
    ]);
  });

  it('an older format from which no way leads to today’s', async () => {
    const [problem] = await checkWith({ 'exhibit.json': anExhibit({ formatVersion: 0 }) });
    expect(problem && said(problem)).toContain(
      'error exhibit.json:2  The pack is written in format 0, from which no way leads',
    );
  });

  it('a record that is not of its form, and keeps the others', async () => {
    const problems = await checkWith({
      'pictures.json': [
        aPicture({ kind: 'painting', alt: 'Ворота' }),
        aPicture({ id: 'field', file: 'media/field.jpg' }),
      ],
    });
    expect(problems.map(said)).toEqual([
      'flaw media/gate.png  Nothing in the pack names this file. Delete it, or name it where it belongs.',
      'error pictures.json:5  kind has to be one of photo, document, map, reconstruction, drawing. See docs/pack.md for what belongs there.',
      'error pictures.json:6  alt has to be a record in { }. See docs/pack.md for what belongs there.',
    ]);
  });

  it.each(['pictures', 'places', 'glossary', 'sources'])(
    'a list of %s that cannot be read, alone: who names what stands in it made no mistake',
    async (name) => {
      expect((await checkWith({ [`${name}.json`]: '[\n  { “id”: "gate" }\n]' })).map(said)).toEqual([
        expect.stringMatching(new RegExp(`^error ${name}\\.json:2 {2}The JSON is broken: `)),
      ]);
    },
  );

  it('a chapter.json that cannot be read, alone: nobody knows which facts it tells', async () => {
    const file = 'chapters/road/chapter.json';
    expect((await checkWith({ [file]: '{ “sections”: [] }' })).map(said)).toEqual([
      expect.stringMatching(/^error chapters\/road\/chapter\.json:1 {2}The JSON is broken: /),
    ]);
  });

  it('a list that is none', async () => {
    expect((await checkWith({ 'places.json': { id: 'chu' } })).map(said)).toContain(
      'error places.json:1  The file does not hold a list of records. Put [ before the first record and ] after the last.',
    );
  });

  it('a fact list that is none', async () => {
    expect((await checkWith({ 'sources.json': [] })).map(said)).toEqual([
      'error sources.json:1  This has to be a record in { }. See docs/pack.md for what belongs there.',
    ]);
  });

  it('a date that is none', async () => {
    const problems = await checkWith({
      'pictures.json': [aPicture({ date: '31.07.1930' }), aPicture({ id: 'field', file: 'media/field.jpg' })],
    });
    expect(problems.map(said)).toContain(
      'error pictures.json:22  date has to be a date such as 1930-07-31, 1930-07, 1930, 193X, 14XX or 1906/1917. See docs/pack.md for what belongs there.',
    );
  });

  it('200 MB of JSON, without reading them', async () => {
    const root = await aPack();
    truncateSync(join(root, 'pictures.json'), 200 * 2 ** 20);
    expect(await check(root)).toContain(
      'error pictures.json  The file cannot be read: it has 200 MB where 64 MB are the most. Put a good copy in its place.',
    );
  });

  it('a text of a megabyte', async () => {
    const problems = await checkWith({ 'chapters/road/az.md': 'a'.repeat(2 ** 20) });
    expect(problems.map(said)).toContain(
      'error chapters/road/az.md  The file cannot be read: it has 1 MB where 64 kB are the most. Put a good copy in its place.',
    );
  });

  it('a folder in the place of a file', async () => {
    const root = await aPack({ 'chapters/road/az.md': undefined });
    mkdirSync(join(root, 'chapters/road/az.md'));
    expect(await check(root)).toContain(
      'flaw chapters/road/az.md  The chapter has no text in Azərbaycanca. Write this file.',
    );
  });

  it('a text that is not UTF-8, with line and byte', async () => {
    const windows1251 = Buffer.concat([
      Buffer.from('---\nstate: draft\n---\n# Жол �\n'),
      Buffer.from([0xc6, 0xee, 0xeb]),
    ]);
    expect((await checkWith({ 'chapters/road/ky.md': windows1251 })).map(said)).toEqual([
      'error chapters/road/ky.md:5  The file is not UTF-8 text: byte 35 is no letter in UTF-8. Open it in a text editor and save it in UTF-8.',
    ]);
  });

  it('a text saved as UTF-16', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('[]', 'utf16le')]);
    expect((await checkWith({ 'people.json': utf16 })).map(said)).toEqual([
      'error people.json:1  The file is not UTF-8 text: it is saved as UTF-16. Open it in a text editor and save it in UTF-8.',
    ]);
  });

  it('a symbolic link out of the folder', async () => {
    const outside = aFolder();
    writeFiles(outside, { 'secret.png': await aPng() });
    const root = await aPack({ 'media/gate.png': undefined });
    symlinkSync(join(outside, 'secret.png'), join(root, 'media', 'gate.png'));
    expect(await check(root)).toEqual([
      'error media/gate.png  The symbolic link is not followed: it leads out of the folder. Put the file itself in its place.',
      'error pictures.json:4  The path “media/gate.png” is not followed: it leads out of the folder. Put the file into media/ and name it media/… as it is written there.',
    ]);
  });

  it('a chapter that is listed and not there', async () => {
    expect((await checkWith({ 'chapters/road/chapter.json': undefined })).map(said)).toContain(
      'error exhibit.json:32  The chapter “road” is listed, but chapters/road/chapter.json is missing. Put chapters/road/chapter.json there, or take “road” out of the list.',
    );
  });

  it('a chapter without the text that stands in for every other', async () => {
    expect((await checkWith({ 'chapters/road/ru.md': undefined })).map(said)).toEqual([
      'error chapters/road/ru.md  The chapter has no text in Русский, which stands in for every other language. Write this file.',
    ]);
  });

  it.each([
    ['exhibit.json', { 'exhibit.json': '"exhibit"' }],
    ['chapters/road/chapter.json', { 'chapters/road/chapter.json': 'null' }],
  ])('a %s that holds something else', async (file, files) => {
    expect((await checkWith(files)).map(said)).toContain(
      `error ${file}:1  This has to be a record in { }. See docs/pack.md for what belongs there.`,
    );
  });
});

describe('the check reads', () => {
  it('a file with a byte order mark and Windows line ends as if it had neither', async () => {
    const text = '\uFEFF---\r\nstate: reviewed\r\n---\r\n# Дорога\r\n\r\nОни шли в 1930 году.\r\n';
    const problems = await checkWith({
      'chapters/road/ru.md': `${text}\r\n## Ворота {#gate}\r\n\r\nУшли 2 012 семей.\r\n\r\n## Вода {#water}\r\n\r\nБыл [арык](term:aryk).\r\n`,
    });
    expect(problems.map(said)).toEqual([]);
  });

  it('a pack of an older format by the way that leads to today’s', async () => {
    const root = await aPack({ 'exhibit.json': anExhibit({ formatVersion: 0, title: undefined, name: 'Дорога' }) });
    const nameToTitle = {
      from: 0,
      migrate: (file: string, value: unknown) => {
        if (file !== 'exhibit.json') return value;
        const { name, ...rest } = value as { name: string };
        return { ...rest, formatVersion: 1, title: { ru: name } };
      },
    };
    const pack = await readSource(root, () => {}, [nameToTitle]);
    expect(pack?.exhibit.value).toMatchObject({ formatVersion: 1, title: { ru: 'Дорога' } });
  });
});
