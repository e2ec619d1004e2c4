import type { SourcePack } from '../source/sourcePack.ts';
import { listLines, type TextLine } from './listLines.ts';

/** The marks of Markdown that begin a line: headings, lists, quotes. */
const OPENING_MARKS = /^\s*(?:(?:#{1,6}|[-+*>])[ \t]+)+/;
/** `listLines` has taken the addresses of terms out, up to the bracket that opens. */
const MARKS = /\*+|\[/g;

/**
 * Lists everything that visitors read as they read it: without marks of Markdown, a paragraph in one piece over its
 * lines. A paragraph has the number of its first line.
 */
export function listParagraphs(pack: SourcePack): TextLine[] {
  const paragraphs: TextLine[] = [];
  let before: TextLine | undefined;
  for (const line of listLines(pack)) {
    const text = line.text.replace(OPENING_MARKS, '').replaceAll(MARKS, '').trim();
    const goesOn =
      before?.file === line.file && line.file.endsWith('.md') && line.line === before.line + 1 && isPlain(line, before);
    const last = paragraphs.at(-1);
    if (goesOn && last && text !== '') paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${text}` };
    else if (text !== '') paragraphs.push({ ...line, text });
    before = line;
  }
  return paragraphs;
}

/** Whether a line goes on with the paragraph of the line before. */
const isPlain = ({ text }: TextLine, before: TextLine): boolean =>
  before.text.trim() !== '' && !before.text.startsWith('#') && !OPENING_MARKS.test(text);
