import { stripVTControlCharacters } from 'node:util';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What Playwright's long story of an attempt comes down to: what it wanted, and who was in the way. */
export function reasonOf(error: unknown): string {
  const [first = '', ...rest] = stripVTControlCharacters(messageOf(error)).split('\n');
  const inTheWay = rest.findLast((line) => line.includes('intercepts pointer events'));
  return [first, inTheWay].flatMap((line) => line?.trim().replace(/^- /, '') || []).join(' ');
}
