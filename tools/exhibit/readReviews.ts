import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CONTENT_DOCS = fileURLToPath(new URL('../../docs/content', import.meta.url));
/** The page on the first chapter also holds what all chapters share, and names its chapter in a heading. */
const CHAPTER_HEADING = /^## Chapter (\S+)$/m;

/** The review pages of the shipped pack's chapters, by chapter id; those of the blind readings belong to none. */
export async function readReviews(): Promise<ReadonlyMap<string, string>> {
  const folder = join(CONTENT_DOCS, 'review');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted();
  const pages = await Promise.all(
    names.map(async (name) => [name.replace(/\.md$/, ''), await readFile(join(folder, name), 'utf8')] as const),
  );
  const first = await readFile(join(CONTENT_DOCS, 'review.md'), 'utf8');
  const chapter = CHAPTER_HEADING.exec(first)?.[1];
  return new Map([...(chapter === undefined ? [] : [[chapter, first] as const]), ...pages]);
}
