import type { PhrasingContent } from 'mdast';
import { type Inline, idSchema } from '../../contract/exhibit.ts';

/** Reports something at a line of the text that a label cannot hold. */
export type Refuse = (line: number, what: string, remedy: string) => void;

const TERM = /^term:(.*)$/s;

/** Reads a line of text with its emphases and terms, and refuses what else Markdown knows. */
export function readInlines(nodes: readonly PhrasingContent[], refuse: Refuse): Inline[] {
  return joinRuns(nodes.flatMap((node) => readInline(node, 'text', refuse))).map(tidy);
}

/** The words of some Markdown without emphases and terms. */
function readPlainText(nodes: readonly PhrasingContent[], refuse: Refuse): string {
  const inlines = readInlines(nodes, refuse);
  return inlines
    .map(({ text }) => text)
    .join('')
    .trim();
}

function readInline(node: PhrasingContent, type: 'text' | 'emphasis' | 'strong', refuse: Refuse): Inline[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      return [{ type, text: node.value }];
    case 'break':
      return [{ type, text: ' ' }];
    case 'emphasis':
    case 'strong':
      return node.children.flatMap((child) => readInline(child, type === 'text' ? node.type : type, refuse));
    case 'link': {
      const text = readPlainText(node.children, refuse);
      const term = idSchema.safeParse(TERM.exec(node.url)?.[1]);
      if (term.success) return [{ type: 'term', text, term: term.data }];
      refuse(line, `a link to ${node.url}`, 'Links lead to terms only: [word](term:its-id)');
      return [{ type, text }];
    }
    case 'html':
      refuse(line, `HTML (${node.value})`, 'Delete it; use *emphasis* or **strong**');
      return [];
    case 'image':
    case 'imageReference':
      refuse(line, 'a picture', 'Name the picture in pictures.json and in chapter.json');
      return [];
    case 'linkReference':
      refuse(line, 'a link', 'Links lead to terms only: [word](term:its-id)');
      return [];
    case 'inlineCode':
      refuse(line, 'text between backticks', 'Use quotation marks');
      return [{ type, text: node.value }];
    default:
      refuse(line, 'something that a label cannot show', 'Write it as plain text');
      return [];
  }
}

/** Joins neighbours of one kind, so that a run of text is one run. Two terms side by side stay two. */
function joinRuns(inlines: readonly Inline[]): Inline[] {
  const runs: Inline[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (last && last.type === inline.type && inline.type !== 'term')
      runs[runs.length - 1] = { ...last, text: last.text + inline.text };
    else runs.push(inline);
  }
  return runs;
}

/** A line end within a paragraph is a space, as in every Markdown. Spaces that do not break stay. */
const tidy = (inline: Inline): Inline => ({ ...inline, text: inline.text.replaceAll(/[ \t]*\n[ \t]*/g, ' ') });
