import type { List, Paragraph, RootContent } from 'mdast';
import type { Block, Inline } from '../../contract/exhibit.ts';
import { type Refuse, readInlines } from './readInlines.ts';

/** A row of cells, or the row of dashes and bars below one: the table of some Markdowns, plain text in ours. */
const ROW = /^[ \t]*\|.*\|[ \t]*$/;
const DASHES = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/;
/** Other Markdowns know footnotes. */
const FOOTNOTE = /\[\^[^[\]]*\]/;
/** CommonMark wants a space after the #. */
const GLUED_HEADING = /^#{1,6}[^#\s]/;
/** Emphasis that opens and does not close, or closes and does not open, stays as it stands. */
const LOOSE_EMPHASIS = /\*{2}|~~/;
/** What is left of a link or a heading's id that was written wrongly, and would be read on the glass. */
const LEFTOVER = /\]\s*[([]|\{#|\bterm:/;

/** Reads what stands below a heading: paragraphs, lists and quotes. Everything else is refused with its line. */
export function readBlocks(nodes: readonly RootContent[], refuse: Refuse): Block[] {
  return nodes.flatMap((node) => readBlock(node, refuse));
}

function readBlock(node: RootContent, refuse: Refuse): Block[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', inlines: readParagraph(node, refuse) }];
    case 'list':
      return readList(node, refuse);
    case 'blockquote':
      return node.children.flatMap((child): Block[] => {
        if (child.type === 'paragraph') return [{ type: 'quote', inlines: readParagraph(child, refuse) }];
        refuse(child.position?.start.line ?? line, 'more than plain text in a quote', 'Keep to paragraphs after the >');
        return [];
      });
    case 'html':
      refuse(line, `HTML (${node.value.split('\n')[0]})`, 'Delete it; a blank line parts paragraphs');
      return [];
    case 'code':
      refuse(line, 'a block of code', 'Delete the spaces or backticks that the lines begin with');
      return [];
    case 'thematicBreak':
      refuse(line, 'a dividing line', 'Delete it; headings divide a chapter');
      return [];
    case 'heading':
      refuse(
        line,
        `a heading of rank ${node.depth}`,
        'Begin it with ##, or write it as a sentence; one # title stands above all',
      );
      return [];
    case 'definition':
      refuse(line, 'the address of a link', 'Delete it; links lead to terms only: [word](term:its-id)');
      return [];
    default:
      refuse(line, 'something that a label cannot show', 'Write it as plain text');
      return [];
  }
}

function readParagraph(node: Paragraph, refuse: Refuse): Inline[] {
  const line = node.position?.start.line ?? 1;
  const inlines = readInlines(node.children, refuse);
  const source = node.children.map((child) => ('value' in child ? child.value : '')).join('');
  if (source.split('\n').some((row) => ROW.test(row) || DASHES.test(row)))
    refuse(line, 'a table', 'Write it as a list or as sentences');
  if (FOOTNOTE.test(source)) refuse(line, 'a footnote', 'Write it into the sentence, or leave it out');
  if (LOOSE_EMPHASIS.test(source)) refuse(line, 'marks of emphasis that do not pair', 'Write **strong** or *emphasis*');
  if (GLUED_HEADING.test(source)) {
    refuse(line, 'a heading without a space after the #', 'Write ## Heading {#its-id} with a space');
  } else if (LEFTOVER.test(source)) {
    refuse(
      line,
      'a link or an id that is not written as one',
      'Write [word](term:its-id), and {#id} at the end of a heading',
    );
  }
  return inlines;
}

function readList(node: List, refuse: Refuse): Block[] {
  const line = node.position?.start.line ?? 1;
  if (node.ordered) {
    refuse(
      line,
      'a line beginning with a number and a full stop, which Markdown takes for a list',
      `Write ${node.start ?? 1}\\. with a backslash, or - for a list`,
    );
  }
  const items = node.children.map((item): Inline[] => {
    const [only, ...more] = item.children;
    if (only?.type === 'paragraph' && more.length === 0) return readParagraph(only, refuse);
    refuse(
      item.position?.start.line ?? line,
      'a list that is more than single lines',
      'Write one paragraph after each -',
    );
    return [];
  });
  return [{ type: 'list', items: items.filter((inlines) => inlines.length > 0) }];
}
