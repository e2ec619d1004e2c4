import type { Block } from '../../contract/exhibit.ts';
import type { TextSection } from './chapterText.ts';

/** The words of some blocks without their form, a line each. */
export function plainTextOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.type === 'list' ? block.items : [block.inlines]))
    .map((inlines) => inlines.map(({ text }) => text).join(''))
    .join('\n');
}

/** A section as somebody reads it out: heading, then body. */
export const readOut = (section: TextSection): string => `${section.heading}\n${plainTextOf(section.blocks)}`;
