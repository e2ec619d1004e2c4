import type { Language } from '../../contract/exhibit.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** A line of something that visitors read. */
export interface TextLine {
  readonly file: string;
  readonly line: number;
  readonly language: Language;
  readonly text: string;
}

/** Ids stand in Latin letters in texts of every language; visitors do not see them. */
const IDS = /\{#[^{}]*\}|\]\(term:[^()]*\)/g;

/** A no-break space as a keyboard without one can write it in Markdown. */
const NO_BREAK_SPACE = /&nbsp;|&#160;|&#xa0;/gi;

const read = (text: string): string => text.replaceAll(IDS, '').replaceAll(NO_BREAK_SPACE, '\u00A0');

/** Lists everything that visitors read, line by line, without ids. */
export function listLines({ chapters, exhibit, wordings, words }: SourcePack): TextLine[] {
  return [
    ...chapters.flatMap(({ texts }) =>
      texts.flatMap(({ file, language, lines }) =>
        lines.map((text, index) => ({ file, line: index + 1, language, text: read(text) })),
      ),
    ),
    ...wordings.flatMap(({ file, text, lineOf }) =>
      Object.entries(text).map(([language, words]) => ({ file, line: lineOf(language), language, text: words })),
    ),
    ...words.entries.flatMap(({ value, file, lineOf }) =>
      Object.entries(value.forms).map(([language, text]) => ({
        file,
        line: lineOf('forms', language),
        language,
        text,
      })),
    ),
    ...exhibit.value.languages.map(({ code, name }, index) => ({
      file: exhibit.file,
      line: exhibit.lineOf('languages', index, 'name'),
      language: code,
      text: name,
    })),
  ];
}
