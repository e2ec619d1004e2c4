import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROW = /^\| `([^`]+)` \| (.+) \|$/gm;

/** The official titles that may repeat the article, by the id of their record, as `docs/content/titles.md` lists them. */
export function readTitles(): ReadonlyMap<string, string> {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/content/titles.md'), 'utf8');
  return new Map([...page.matchAll(ROW)].map(([, id = '', title = '']) => [id, title]));
}
