import type { Language } from '../../../electron/contract/exhibit.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import { readOut } from '../../../electron/pack/text/plainText.ts';

/** Something that visitors read in one language, and where it stands. */
export interface StoryText {
  /** Such as `1944#number` or `events.json georgia-count text`. */
  readonly place: string;
  readonly text: string;
}

/** Everything that the pack says in one language: openings and sections of the chapters, every text of the records. */
export function listTexts({ chapters, wordings, words }: SourcePack, language: Language): readonly StoryText[] {
  const inChapters = chapters.flatMap(({ id, texts }) =>
    texts
      .filter((text) => text.language === language)
      .flatMap(({ title, lead, sections }) => [
        { place: `${id}#`, text: `${title}\n${lead}` },
        ...sections.map((section) => ({ place: `${id}#${section.id}`, text: readOut(section) })),
      ]),
  );
  const inRecords = wordings.map(({ file, of, name, text }) => ({
    place: [file, of, name].filter(Boolean).join(' '),
    text: text[language] ?? '',
  }));
  const inWords = words.entries.map(({ value, file }) => ({
    place: `${file} ${value.id} forms`,
    text: value.forms[language] ?? '',
  }));
  return [...inChapters, ...inRecords, ...inWords].filter(({ text }) => text !== '');
}
