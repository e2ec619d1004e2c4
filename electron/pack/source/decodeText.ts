import { isUtf8 } from 'node:buffer';
import { findWindows1251 } from './findWindows1251.ts';

/** The text in some bytes, or where and why they are none. */
export type DecodedText =
  | { readonly status: 'decoded'; readonly text: string }
  | { readonly status: 'refused'; readonly line: number; readonly reason: string };

const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Decodes UTF-8 in composed form (NFC), without the byte order mark that some editors write.
 * Texts copied from PDF files and macOS come decomposed, `й` as `и` and a breve, which fonts draw apart.
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (!isUtf8(bytes)) return { status: 'refused', ...findMistake(bytes) };
  const text = bytes.toString('utf8');
  return { status: 'decoded', text: (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text).normalize('NFC') };
}

function findMistake(bytes: Buffer): { line: number; reason: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { line: 1, reason: 'it is saved as UTF-16' };
  }
  const start = findWindows1251(bytes);
  if (start !== undefined) {
    return { line: bytes.toString('latin1', 0, start).split('\n').length, reason: 'it is saved as Windows-1251' };
  }
  const text = bytes.toString('utf8');
  let end = text.indexOf(REPLACEMENT);
  let offset = Buffer.byteLength(text.slice(0, end));
  // A replacement character that stands in the file itself is valid; the first that does not is the mistake.
  while (bytes.subarray(offset, offset + REPLACEMENT_BYTES.length).equals(REPLACEMENT_BYTES)) {
    const next = text.indexOf(REPLACEMENT, end + 1);
    offset += Buffer.byteLength(text.slice(end, next));
    end = next;
  }
  return { line: text.slice(0, end).split('\n').length, reason: `byte ${offset + 1} is no letter in UTF-8` };
}
