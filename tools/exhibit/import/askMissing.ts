import type { Language } from '../../../electron/contract/exhibit.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import { isEmpty, type LOCALIZED, listMissing, type PictureRecord } from './pictureRecord.ts';
import { type Understood, understandDate, understandPeople, understandPlace } from './understand.ts';
import type { Wish } from './wish.ts';

/** Asks a person one question and gives the answer; an empty one leaves it open. */
export type Ask = (question: string) => Promise<string>;

interface Question {
  readonly words: string;
  readonly isOpen: (record: PictureRecord) => boolean;
  readonly understand: (answer: string) => Understood<Wish>;
}

/**
 * Asks for what records lack: credit, rights and consent once for all pictures, the rest picture by picture. `save` gets
 * each answer at once, so that whoever stops in the middle has lost nothing.
 */
export async function askMissing(
  records: readonly PictureRecord[],
  pack: SourcePack,
  ask: Ask,
  save: (ids: readonly string[], wish: Wish) => Promise<void>,
): Promise<void> {
  const { shared, single } = listQuestions(pack);
  for (const question of shared) {
    const open = records.filter(question.isOpen);
    if (open.length === 0) continue;
    const wish = await askUntilUnderstood(question, open.length > 1 ? `, for ${open.length} pictures` : '', ask);
    if (wish) await save(open.map(nameOf), wish);
  }
  for (const record of records) {
    for (const question of single.filter(({ isOpen }) => isOpen(record))) {
      const wish = await askUntilUnderstood(question, `, of “${nameOf(record)}”`, ask);
      if (wish) await save([nameOf(record)], wish);
    }
  }
}

const nameOf = ({ id }: PictureRecord): string => String(id);

async function askUntilUnderstood({ words, understand }: Question, of: string, ask: Ask): Promise<Wish | undefined> {
  for (let complaint = ''; ; ) {
    const answer = (await ask(`${complaint}${words}${of}: `)).trim();
    if (answer === '') return undefined;
    const read = understand(answer.normalize('NFC'));
    if (read.status === 'understood') return read.value;
    complaint = `“${answer}” ${read.reason}.\n`;
  }
}

const WORDS: Readonly<Record<(typeof LOCALIZED)[number], string>> = {
  alt: 'What is to be seen, for those who cannot see it',
  caption: 'Caption',
  credit: 'Who made it or keeps it',
};

function listQuestions(pack: SourcePack): {
  readonly shared: readonly Question[];
  readonly single: readonly Question[];
} {
  const { languages } = pack.exhibit.value;
  const inEach = (field: (typeof LOCALIZED)[number]) =>
    languages.map(({ code, name }): Question => askWords(field, code, name));
  return {
    shared: [
      ...inEach('credit'),
      plain('rights', 'Under which licence or permission it is shown', keep),
      plain('consent', 'Who agreed to its being shown, and when', keep),
    ],
    single: [
      ...inEach('caption'),
      ...inEach('alt'),
      plain('date', 'Date, such as 1934-05, 1934 or 193X', understandDate),
      plain('place', 'Place, by its name or id in places.json', (answer) => understandPlace(answer, pack)),
      plain('people', 'People to be seen, by their names or ids in people.json', (answer) =>
        understandPeople(answer, pack),
      ),
    ],
  };
}

const askWords = (field: (typeof LOCALIZED)[number], code: Language, language: string): Question => ({
  words: `${WORDS[field]} (${language})`,
  isOpen: (record) => listMissing(record, field, [code]).length > 0,
  understand: (answer) => ({ status: 'understood', value: { [field]: { [code]: answer } } }),
});

const plain = <F extends keyof Wish & string>(
  field: F,
  words: string,
  understand: (answer: string) => Understood<Wish[F]>,
): Question => ({
  words,
  isOpen: (record) => isEmpty(record[field]),
  understand: (answer) => {
    const read = understand(answer);
    return read.status === 'refused' ? read : { status: 'understood', value: { [field]: read.value } };
  },
});

const keep = (answer: string): Understood<string> => ({ status: 'understood', value: answer });
