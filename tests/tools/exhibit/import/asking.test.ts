import { describe, expect, it } from 'vitest';
import { aMuseum, aPhoto, importInto, newRecordsOf } from './museum.ts';

const two = async () => aMuseum({ 'a.jpg': await aPhoto('#111111'), 'b.jpg': await aPhoto('#eeeeee') });

describe('somebody at the terminal', () => {
  it('is asked for the kind once, and for what all pictures share', async () => {
    const { pack, folder } = await two();
    const answers = ['document', '© Семья', '© Үй-бүлө', '© Ailə', 'С согласия', 'Л. М., 2026'];
    const { code, asked } = await importInto(pack, { paths: [folder], chapter: 'road' }, { answers });
    expect(code).toBe(0);
    expect(asked.slice(0, 6)).toEqual([
      'What are these 2 pictures: photo, document, map, drawing, reconstruction? [photo] ',
      'Who made it or keeps it (Русский), for 2 pictures: ',
      'Who made it or keeps it (Кыргызча), for 2 pictures: ',
      'Who made it or keeps it (Azərbaycanca), for 2 pictures: ',
      'Under which licence or permission it is shown, for 2 pictures: ',
      'Who agreed to its being shown, and when, for 2 pictures: ',
    ]);
    const common = {
      kind: 'document',
      credit: { ru: '© Семья', ky: '© Үй-бүлө', az: '© Ailə' },
      rights: 'С согласия',
      consent: 'Л. М., 2026',
    };
    expect(newRecordsOf(pack)).toMatchObject([common, common]);
  });

  it('is asked picture by picture for the rest, and may leave anything open', async () => {
    const { pack, folder } = await two();
    const none = ['', '', '', '', ''];
    const answers = ['', ...none, 'Двор', 'Короо', 'Həyət', 'Дерево', '', '', '1934', 'Чүй', ''];
    const { asked, out } = await importInto(pack, { paths: [folder] }, { answers });
    expect(asked.filter((question) => question.startsWith('Caption (Русский)'))).toEqual([
      'Caption (Русский), of “a”: ',
      'Caption (Русский), of “b”: ',
    ]);
    expect(newRecordsOf(pack)).toMatchObject([
      {
        kind: 'photo',
        caption: { ru: 'Двор', ky: 'Короо', az: 'Həyət' },
        alt: { ru: 'Дерево', ky: '', az: '' },
        date: '1934',
        place: 'chu',
      },
      { caption: { ru: '' } },
    ]);
    expect(out).toContain('Words or rights are missing in 2 records of pictures.json');
  });

  it('is asked again when an answer cannot be understood', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto() });
    const answers = ['painting', 'drawing', ...Array.from({ length: 11 }, () => ''), 'last spring', '1934'];
    const { asked } = await importInto(pack, { paths: [folder] }, { answers });
    expect(asked[1]).toMatch(/^“painting” is no kind: write photo, document.*\nWhat is this picture/);
    expect(asked.find((question) => question.includes('last spring'))).toMatch(
      /^“last spring” has to be a date such as/,
    );
    expect(newRecordsOf(pack)).toMatchObject([{ kind: 'drawing', date: '1934' }]);
  });

  it('is asked the next time for what was left open, and for nothing else', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto() });
    await importInto(pack, { paths: [folder] }, { answers: ['photo', 'Семья', 'Үй-бүлө', 'Ailə', 'С согласия'] });
    const { asked } = await importInto(pack, { paths: [folder] }, { answers: [] });
    expect(asked[0]).toBe('Who agreed to its being shown, and when: ');
    expect(asked.join()).not.toContain('licence');
  });

  it('has kept every answer when they stop in the middle', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto() });
    const stopped = importInto(
      pack,
      { paths: [folder] },
      {
        answers: ['photo', 'Семья'],
        whenOut: () => {
          throw new Error('stopped');
        },
      },
    );
    await expect(stopped).rejects.toThrow('stopped');
    expect(newRecordsOf(pack)).toMatchObject([{ credit: { ru: 'Семья', ky: '' } }]);
  });
});

describe('where nobody sits', () => {
  it('no kind is guessed', async () => {
    const { pack, folder } = await two();
    const { code, out } = await importInto(pack, { paths: [folder], chapter: 'road' });
    expect(code).toBe(1);
    expect(out).toContain('Nothing says what kind of picture it is, and nobody may take a drawing for a photograph');
    expect(newRecordsOf(pack)).toEqual([]);
  });

  it.each([
    [{ chapter: 'nowhere' }, '--chapter nowhere is no chapter: there are road.'],
    [{ kind: 'painting' }, '--kind painting is no kind: write photo, document, map, reconstruction, drawing.'],
  ])('a call with %j is refused before anything is done', async (call, sentence) => {
    const { pack, folder } = await two();
    await expect(importInto(pack, { paths: [folder], ...call })).rejects.toThrow(sentence);
    expect(newRecordsOf(pack)).toEqual([]);
  });

  it('a folder without pictures is named', async () => {
    const { pack, folder } = await aMuseum({ 'notes.txt': 'Notes' });
    const { code, out } = await importInto(pack, { paths: [folder], kind: 'photo' });
    expect(code).toBe(1);
    expect(out).toContain('There is no picture to import.');
  });

  it('a folder that is no pack is named, and nothing is written there', async () => {
    const { folder } = await aMuseum({ 'a.jpg': await aPhoto() });
    const { code, out } = await importInto(folder, { paths: [folder], kind: 'photo' });
    expect(code).toBe(1);
    expect(out).toContain('holds no exhibit.json, so it is no pack');
  });

  it('files of the exhibit itself are not imported once more', async () => {
    const { pack } = await two();
    const { code, out } = await importInto(pack, { paths: [pack], kind: 'photo' });
    expect(code).toBe(1);
    expect(out).toContain('The file lies in the exhibit already.');
    expect(newRecordsOf(pack)).toEqual([]);
  });
});
