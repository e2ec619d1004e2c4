import type { Language } from './language.ts';

/** Several things as one phrase: «А, Б и В». */
export function formatList(parts: readonly string[], { lists }: Language): string {
  if (parts.length < 2) return parts.join('');
  if (parts.length === 2) return parts.join(lists.pair);
  return parts.slice(0, -1).join(lists.between) + lists.last + parts.at(-1);
}
