import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { anError, type Problem } from '../problem.ts';
import { decodeText } from './decodeText.ts';
import type { PackFolder } from './packFolder.ts';

/** 20,000 pictures with captions in three languages need about half of this. */
export const MAX_JSON_BYTES = 64 * 2 ** 20;
/** Twenty pages; a chapter has a few, and Markdown made to be slow is slower than any pack. */
export const MAX_MARKDOWN_BYTES = 64 * 2 ** 10;

/** Reads a listed text file, or reports why that cannot be done. The size is asked before anything is read. */
export async function readPackText(
  folder: PackFolder,
  file: string,
  report: (problem: Problem) => void,
): Promise<string | undefined> {
  const maxBytes = file.endsWith('.json') ? MAX_JSON_BYTES : MAX_MARKDOWN_BYTES;
  const bytes = await readBytes(join(folder.root, folder.files.get(file) ?? file), maxBytes);
  if (typeof bytes === 'string') {
    report(
      anError({
        file,
        code: 'unreadable-file',
        message: `The file cannot be read: ${bytes}`,
        remedy: 'Put a good copy in its place',
      }),
    );
    return undefined;
  }
  const decoded = decodeText(bytes);
  if (decoded.status === 'decoded') return decoded.text;
  report(
    anError({
      file,
      line: decoded.line,
      code: 'not-utf8',
      message: `The file is not UTF-8 text: ${decoded.reason}`,
      remedy: 'Open it in a text editor and save it in UTF-8',
    }),
  );
  return undefined;
}

async function readBytes(path: string, maxBytes: number): Promise<Buffer | string> {
  try {
    const handle = await open(path);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return 'it is not a file';
      if (stat.size > maxBytes) return `it has ${nameSize(stat.size)} where ${nameSize(maxBytes)} are the most`;
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return `the system says ${(error as NodeJS.ErrnoException).code ?? String(error)}`;
  }
}

const nameSize = (bytes: number): string =>
  bytes < 2 ** 20 ? `${Math.ceil(bytes / 2 ** 10)} kB` : `${Math.ceil(bytes / 2 ** 20)} MB`;
