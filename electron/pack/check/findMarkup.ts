import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Marks that a JSON text shows as they stand, with what they are called. */
const MARKUP: readonly (readonly [mark: RegExp, what: string])[] = [
  [/<\/?\p{L}[^<>]*>|&[a-z]+;|&#\d+;/u, 'HTML'],
  [/\]\([^()]*\)/u, 'a link of Markdown'],
  [/(?<!\S)\*{1,2}\S|(?<!\S)_{2}\S|`/u, 'an emphasis of Markdown'],
  [/^[ \t]*(?:#{1,6}|[-*>])[ \t]/mu, 'a heading, list or quote of Markdown'],
  [/\|.*\|/u, 'a table'],
];

/** Texts of the JSON files are plain: what would be form in a chapter’s text is shown here as it stands. */
export function findMarkup({ wordings }: SourcePack): Problem[] {
  return wordings.flatMap(({ file, text, lineOf }) =>
    Object.entries(text).flatMap(([language, words]) =>
      MARKUP.flatMap(([mark, what]) => {
        const [found] = mark.exec(words) ?? [];
        if (found === undefined) return [];
        const message = `The text holds ${what} (${found.trim()}), which visitors would see`;
        return [aFlaw({ file, line: lineOf(language), code: 'markup', message, remedy: 'Write it as plain words' })];
      }),
    ),
  );
}
