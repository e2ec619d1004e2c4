import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Whether the fonts have a character. */
export type Covers = (codePoint: number) => boolean;

const coverageSchema = z.object({
  ranges: z.string().regex(/^\s*U\+[0-9A-F]+(-[0-9A-F]+)?(\s*,\s*U\+[0-9A-F]+(-[0-9A-F]+)?)*\s*$/i),
});

/** Reads which characters the fonts have, from the list of Unicode ranges that lies beside them. Throws where it is none. */
export async function readFontCoverage(file: string): Promise<Covers> {
  const { ranges } = coverageSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const bounds = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });
  return (codePoint) => bounds.some(({ first, last }) => codePoint >= first && codePoint <= last);
}
