import type { Block } from '../../contract/exhibit.ts';

/** The terms that a text opens, each once. */
export function listTerms(blocks: readonly Block[]): ReadonlySet<string> {
  const inlines = blocks.flatMap((block) => (block.type === 'list' ? block.items.flat() : block.inlines));
  return new Set(inlines.flatMap((inline) => (inline.type === 'term' ? inline.term : [])));
}
