import type { LocalizedText } from '../../../electron/contract/exhibit.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import {
  type Understood,
  understandChapter,
  understandDate,
  understandKind,
  understandPeople,
  understandPlace,
  understandYes,
} from './understand.ts';
import type { Wish } from './wish.ts';

/** A column of the table: its name, and how a cell of it adds to a wish. */
export interface Column {
  readonly name: string;
  readonly read: (words: string, wish: Wish) => Understood<Wish>;
}

/** The one column that there has to be; it names the file and wishes nothing. */
export const FILE_COLUMN: Column = { name: 'file', read: (_, wish) => ({ status: 'understood', value: wish }) };

const IN_LANGUAGES = ['alt', 'caption', 'credit'] as const;

/** Finds out what the columns hold by their names. Unknown ones are reported, and nothing is read from them. */
export function readColumns(
  names: readonly string[],
  pack: SourcePack,
  say: (message: string, remedy: string) => void,
): readonly (Column | undefined)[] {
  const known = new Map([FILE_COLUMN, ...listColumns(pack)].map((column) => [column.name, column]));
  return names.map((name) => {
    if (name === '') return undefined;
    const column = known.get(name.toLowerCase().replaceAll(/[\s.-]+/g, '_'));
    if (!column) say(`No column is called “${name}”`, `Correct its name; there are ${[...known.keys()].join(', ')}`);
    return column;
  });
}

function listColumns(pack: SourcePack): readonly Column[] {
  const languages = pack.exhibit.value.languages.map(({ code }) => code);
  const inEach = (words: string): LocalizedText => Object.fromEntries(languages.map((code) => [code, words]));
  const plain = (words: string) => ({ status: 'understood', value: words }) as const;
  return [
    column('kind', understandKind),
    ...IN_LANGUAGES.flatMap((field) =>
      languages.map((code) => ({
        name: `${field}_${code.toLowerCase().replaceAll('-', '_')}`,
        read: (words: string, wish: Wish) => plainWish({ ...wish, [field]: { ...wish[field], [code]: words } }),
      })),
    ),
    {
      // A credit is most often a name, which is the same in every language.
      name: 'credit',
      read: (words, wish) => plainWish({ ...wish, credit: { ...inEach(words), ...wish.credit } }),
    },
    column('rights', plain),
    column('consent', plain),
    column('source', plain),
    column('date', understandDate),
    column('place', (words) => understandPlace(words, pack)),
    column('people', (words) => understandPeople(words, pack)),
    column('chapter', (words) => understandChapter(words, pack)),
    { ...column('deepZoom', understandYes), name: 'deepzoom' },
  ];
}

function column<F extends keyof Wish>(field: F, understand: (words: string) => Understood<Wish[F]>): Column {
  return {
    name: field,
    read: (words, wish) => {
      const read = understand(words);
      return read.status === 'refused' ? read : plainWish({ ...wish, [field]: read.value });
    },
  };
}

const plainWish = (value: Wish): Understood<Wish> => ({ status: 'understood', value });
