import {
  dateSchema,
  type LocalizedText,
  type PictureKind,
  pictureKindSchema,
} from '../../../electron/contract/exhibit.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';

/** What a person's words mean, or why they mean nothing here, to be put behind the words themselves. */
export type Understood<T> =
  | { readonly status: 'understood'; readonly value: T }
  | { readonly status: 'refused'; readonly reason: string };

const understood = <T>(value: T): Understood<T> => ({ status: 'understood', value });
const refused = (reason: string) => ({ status: 'refused', reason }) as const;

export function understandKind(words: string): Understood<PictureKind> {
  const kind = pictureKindSchema.safeParse(words.toLowerCase());
  return kind.success ? understood(kind.data) : refused(`is no kind: write ${pictureKindSchema.options.join(', ')}`);
}

export function understandDate(words: string): Understood<string> {
  const date = dateSchema.safeParse(words);
  return date.success ? understood(date.data) : refused(date.error.issues[0]?.message ?? 'is no date');
}

/** A place by its id, or by its name in any language. */
export function understandPlace(words: string, { places }: SourcePack): Understood<string> {
  const place = find(words, places.entries);
  return place ? understood(place.id) : refused('is not in places.json');
}

/** People by their ids or names, divided by semicolons or commas. Nobody who has withdrawn is let in again. */
export function understandPeople(words: string, { people }: SourcePack): Understood<readonly string[]> {
  const names = words
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const found = names.map((name) => ({ name, person: find(name, people.entries) }));
  const stranger = found.find(({ person }) => !person);
  if (stranger) return refused(`names “${stranger.name}”, who is not in people.json`);
  const gone = found.find(({ person }) => person?.withdrawn);
  if (gone) return refused(`names “${gone.name}”, who has withdrawn and is not shown`);
  return understood([...new Set(found.flatMap(({ person }) => person?.id ?? []))]);
}

export function understandChapter(words: string, { chapters }: SourcePack): Understood<string> {
  const chapter = chapters.find(({ id }) => id === words);
  if (!chapter) return refused(`is no chapter: there are ${chapters.map(({ id }) => id).join(', ')}`);
  return chapter.entry ? understood(words) : refused('is a chapter whose chapter.json cannot be read');
}

const YES: readonly string[] = ['yes', 'true', '1', 'да', 'ооба', 'bəli'];
const NO: readonly string[] = ['no', 'false', '0', 'нет', 'жок', 'xeyr'];
export function understandYes(words: string): Understood<boolean> {
  const word = words.toLowerCase();
  return YES.includes(word) || NO.includes(word) ? understood(YES.includes(word)) : refused('is neither yes nor no');
}

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

function find<T extends Named>(words: string, entries: readonly { readonly value: T }[]): T | undefined {
  const values = entries.map(({ value }) => value);
  return values.find(({ id }) => id === words) ?? values.find(({ name }) => Object.values(name).includes(words));
}
