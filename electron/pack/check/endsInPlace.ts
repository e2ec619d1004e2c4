import type { ChapterSource } from '../source/chapterSource.ts';
import type { ChapterText } from '../text/chapterText.ts';

/**
 * Whether a section of a text has its own words and no others: it stands there once, and so does the one that follows it in
 * chapter.json. Where a heading is lost, the section before it swallows what stood below; its numbers and its length are
 * then no second mistake.
 */
export function endsInPlace(text: ChapterText, id: string, chapter: ChapterSource | undefined): boolean {
  const order = chapter?.sections.map((section) => section.id) ?? [];
  const next = order.includes(id) ? order[order.indexOf(id) + 1] : undefined;
  const found = text.sections.map((section) => section.id);
  return found.filter((one) => one === id).length === 1 && (next === undefined || found.includes(next));
}
