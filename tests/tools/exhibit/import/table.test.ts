import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aMuseum, aPhoto, importInto, inWindows1251, newRecordsOf, slidesOf } from './museum.ts';

const three = (ru: string, ky: string, az: string) => ({ ru, ky, az });
const PEOPLE = [
  { id: 'leyla', name: three('Лейла Мамедова', 'Лейла Мамедова', 'Leyla Məmmədova') },
  { id: 'gone', name: three('Некто', 'Бирөө', 'Biri'), withdrawn: true },
];

/** Imports two photographs with a table, and gives what was said and what the records hold. */
async function withTable(table: string | Buffer, { folderToo = true } = {}) {
  const { pack, folder } = await aMuseum(
    { 'a.jpg': await aPhoto('#111111'), 'b.jpg': await aPhoto('#eeeeee'), 'list.csv': table },
    { 'people.json': PEOPLE },
  );
  const call = { paths: folderToo ? [folder] : [], csv: join(folder, 'list.csv'), kind: 'photo', chapter: 'road' };
  const { code, out } = await importInto(pack, call);
  const said = out.split('\n').filter((line) => line.includes('.csv'));
  return { code, out, said: said.map((line) => line.replace(/^\S*\//, '')), records: newRecordsOf(pack), pack };
}

describe('a table', () => {
  it('says of each file what its record holds', async () => {
    const { code, records } = await withTable(
      [
        'file,kind,caption_ru,caption_ky,caption_az,alt_ru,credit,credit_az,rights,consent,date,place,people,source',
        'a.jpg,Document,"Двор, весна",Короо,Həyət,Дерево,© Семья,Ailə,С согласия,"Л. М., 2026",1934-05,Чүй,"leyla; Leyla Məmmədova",Альбом',
      ].join('\n'),
      { folderToo: false },
    );
    expect(code).toBe(0);
    expect(records).toEqual([
      {
        id: 'a',
        file: 'media/a.jpg',
        kind: 'document',
        alt: three('Дерево', '', ''),
        caption: three('Двор, весна', 'Короо', 'Həyət'),
        credit: three('© Семья', '© Семья', 'Ailə'),
        rights: 'С согласия',
        consent: 'Л. М., 2026',
        date: '1934-05',
        place: 'chu',
        people: ['leyla'],
        source: 'Альбом',
        original: { name: 'a.jpg', sha256: expect.any(String) },
      },
    ]);
  });

  it('gives the order; what it does not name comes after', async () => {
    const { pack } = await withTable('file\nb.jpg\n');
    expect(slidesOf(pack)).toEqual(['gate', 'field', 'b', 'a']);
  });

  it('names the chapter of a picture, where it is another one', async () => {
    const { pack, said, code } = await withTable('file,chapter\na.jpg,road\nb.jpg,nowhere\n');
    expect(slidesOf(pack)).toEqual(['gate', 'field', 'a']);
    expect({ code, said }).toEqual({
      code: 1,
      said: ['list.csv:3  In “chapter”, “nowhere” is no chapter: there are road. Correct the cell, then import again.'],
    });
  });

  it.each([
    ['semicolons, as Excel writes it here', 'file;caption_ru\na.jpg;Двор, весна\n'],
    ['tabs', 'file\tcaption_ru\na.jpg\tДвор, весна\n'],
    ['a line that names the divider', 'sep=;\r\nfile;caption_ru\r\na.jpg;Двор, весна\r\n'],
    ['a byte order mark', '\uFEFFfile,caption_ru\na.jpg,"Двор, весна"\n'],
    ['names of columns in another spelling', 'File,Caption RU\na.jpg,"Двор, весна"\n'],
    ['empty lines', 'file,caption_ru\r\n\r\na.jpg,"Двор, весна"\r\n,\r\n'],
    ['words in decomposed letters', 'file,caption_ru\na.jpg,"Двор, весна"\n'.normalize('NFD')],
  ])('is read with %s', async (_, table) => {
    const { code, records } = await withTable(table, { folderToo: false });
    expect({ code, records }).toMatchObject({ code: 0, records: [{ caption: { ru: 'Двор, весна' } }] });
  });

  it('keeps line ends and quotation marks within words', async () => {
    const { records } = await withTable('file,caption_ru\na.jpg,"Двор ""у реки"",\nвесна"\n');
    expect(records[0]?.caption.ru).toBe('Двор "у реки",\nвесна');
  });

  it('fills in what a record lacks when it is imported again, and changes nothing that stands there', async () => {
    const { pack, folder } = await aMuseum({
      'a.jpg': await aPhoto(),
      'first.csv': 'file,caption_ru\na.jpg,Двор\n',
      'second.csv': 'file,caption_ru,caption_az,date\na.jpg,Улица,Həyət,1934\n',
    });
    for (const name of ['first.csv', 'second.csv']) {
      await importInto(pack, { csv: join(folder, name), kind: 'photo', chapter: 'road' });
    }
    expect(newRecordsOf(pack)).toMatchObject([{ caption: three('Двор', '', 'Həyət'), date: '1934' }]);
  });
});

describe('a line of a table that cannot be understood is named, its picture waits, and the rest goes on:', () => {
  it.each([
    ['a quotation mark that is not closed', 'c.jpg,"Двор,,', 'The line is broken: a quotation mark is not closed'],
    ['words behind a quotation mark', 'c.jpg,"Двор" весна,,', 'The line is broken: something stands behind'],
    ['a comma too many', 'a.jpg,Двор, весна,1934,', 'The line has 5 cells where the table has 4 columns'],
    ['no file', ',Двор,,', 'The line names no file'],
    ['a file that is not there', 'c.jpg,Двор,,', '“c.jpg” is not there'],
    ['no ending', 'c,Двор,,', '“c” is not there. Write its name with its ending, such as .jpg'],
    ['a day that is none', 'a.jpg,Двор,5 мая,', 'In “date”, “5 мая” has to be a date such as'],
    ['somebody unknown', 'a.jpg,Двор,,Иванов', 'names “Иванов”, who is not in people.json'],
    ['somebody who has withdrawn', 'a.jpg,Двор,,leyla; gone', 'names “gone”, who has withdrawn and is not shown'],
    ['a file that stood there before', 'b.jpg,Двор,,', '“b.jpg” stands on line 2, too'],
  ])('%s', async (_, line, reason) => {
    const table = `file,caption_ru,date,people\nb.jpg,Улица,1934,leyla\n${line}\n`;
    const { code, said, records, out } = await withTable(table, { folderToo: false });
    expect(code).toBe(1);
    expect(said).toEqual([expect.stringContaining(reason)]);
    expect(said[0]).toMatch(/^list\.csv:3 {2}/);
    expect(records).toMatchObject([{ id: 'b', caption: { ru: 'Улица' } }]);
    expect(out).toContain('1 problem named above');
  });

  it('and is not imported without its words, though its folder was named', async () => {
    const { records } = await withTable('file,date\na.jpg,1934 год\nb.jpg,1934\n');
    expect(records.map(({ id }) => id)).toEqual(['b']);
  });

  it('a broken line does not swallow those behind it', async () => {
    const { said, records } = await withTable('file,caption_ru\n"a.jpg,Двор\nb.jpg,"Улица"\n', { folderToo: false });
    expect(said).toHaveLength(1);
    expect(records).toMatchObject([{ id: 'b', caption: { ru: 'Улица' } }]);
  });

  it('a name that two files have', async () => {
    const { pack, folder } = await aMuseum({
      'x/a.jpg': await aPhoto('#111111'),
      'y/a.jpg': await aPhoto('#eeeeee'),
      'tables/list.csv': 'file,date\na.jpg,1934\n',
    });
    const call = { paths: [join(folder, 'x'), join(folder, 'y')], csv: join(folder, 'tables/list.csv'), kind: 'photo' };
    const { out } = await importInto(pack, { ...call, paths: [join(folder, 'x/a.jpg'), join(folder, 'y/a.jpg')] });
    expect(out).toMatch(/list\.csv:2 {2}“a\.jpg” can be any of .*x\/a\.jpg, .*y\/a\.jpg\. Write its folder/);
  });
});

describe('a table that is not saved in UTF-8', () => {
  it('is read all the same where it is Windows-1251, and that is said', async () => {
    const { code, said, records } = await withTable(inWindows1251('file;caption_ru\r\na.jpg;«Двор» № 5\r\n'));
    expect(code).toBe(0);
    expect(said).toEqual([expect.stringMatching(/^list\.csv {2}The table is saved in Windows-1251 and was read so\./)]);
    expect(records).toMatchObject([{ caption: { ru: '«Двор» № 5' } }, { id: 'b' }]);
  });

  it('loses letters in Windows-1251, which nobody is shown', async () => {
    const { code, said, records } = await withTable(
      inWindows1251('file,caption_az,caption_ru\na.jpg,Məmmədov ailəsi,Что это?\nb.jpg,,Кто это?\n'),
    );
    expect(code).toBe(1);
    expect(said).toContainEqual(
      expect.stringMatching(/^list\.csv:2 {2}In “caption_az”, “M\?mm\?dov ail\?si” has lost letters/),
    );
    expect(records).toMatchObject([{ id: 'b', caption: { ru: 'Кто это?' } }]);
  });

  it('is read where it is UTF-16, as Excel saves “Unicode text”', async () => {
    const text = Buffer.from('\uFEFFfile\tcaption_az\r\na.jpg\tMəmmədov\r\n', 'utf16le');
    const { said, records } = await withTable(text);
    expect(said).toEqual([expect.stringContaining('The table is saved in UTF-16 and was read so.')]);
    expect(records).toMatchObject([{ caption: { az: 'Məmmədov' } }, { id: 'b' }]);
  });

  it('is refused where nobody can tell', async () => {
    const turkish = Buffer.from('file,caption_az\na.jpg,M\xfc\xdfteri \xe7ay evi\n', 'latin1');
    const { code, said } = await withTable(turkish);
    expect(code).toBe(1);
    expect(said[0]).toMatch(/^list\.csv {2}The table is saved in an encoding that is not known/);
  });
});

describe('a table as a whole', () => {
  it('that is not there is named', async () => {
    const { pack, folder } = await aMuseum({ 'a.jpg': await aPhoto() });
    const { code, out } = await importInto(pack, { csv: join(folder, 'list.csv') });
    expect(code).toBe(1);
    expect(out).toContain('list.csv  The table cannot be read: it is not there. Correct its name.');
  });

  it('without a column “file” is named', async () => {
    const { said } = await withTable('name,caption_ru\na.jpg,Двор\n', { folderToo: false });
    expect(said.at(-1)).toMatch(/list\.csv {2}The table has no column “file”\. Write the names of the columns/);
  });

  it('with an unknown column is read without it, and that is named', async () => {
    const { code, said, records } = await withTable('file,captoin_ru,caption_en,date\na.jpg,Двор,Yard,1934\n');
    expect(code).toBe(1);
    expect(said.map((line) => line.slice(0, 40))).toEqual([
      'list.csv:1  No column is called “captoin',
      'list.csv:1  No column is called “caption',
    ]);
    expect(records).toMatchObject([{ date: '1934' }, { id: 'b' }]);
  });
});
