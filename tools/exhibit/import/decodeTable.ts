import { isUtf8 } from 'node:buffer';

/** How the text of a table was saved. Excel writes the last two where it is not told otherwise. */
export type TableEncoding = 'UTF-8' | 'Windows-1251' | 'UTF-16';

export type DecodedTable =
  | { readonly status: 'decoded'; readonly text: string; readonly encoding: TableEncoding }
  | { readonly status: 'refused' };

/** Finds out how a table was saved, and gives its text in composed form (NFC). */
export function decodeTable(bytes: Buffer): DecodedTable {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be', 'UTF-16');
  if (isUtf8(bytes)) return decode(bytes, 'utf-8', 'UTF-8');

  const guess = decode(bytes, 'windows-1251', 'Windows-1251');
  // Latin words of another encoding come out with single Cyrillic letters in them.
  const words = guess.text.match(/\p{L}+/gu)?.filter((word) => CYRILLIC.test(word)) ?? [];
  const mixed = words.filter((word) => /[a-z]/i.test(word));
  return mixed.length * 2 < words.length ? guess : { status: 'refused' };
}

const CYRILLIC = /[\u0400-\u04ff]/;

/** TextDecoder takes the byte order mark away. */
const decode = (bytes: Buffer, label: string, encoding: TableEncoding) => ({
  status: 'decoded' as const,
  text: new TextDecoder(label).decode(bytes).normalize('NFC'),
  encoding,
});

/** Whether words were saved in an encoding that lacks their letters: `М?мм?дов`, where a question mark would end a word. */
export const hasLostLetters = (words: string): boolean => /\?\p{L}/u.test(words);
