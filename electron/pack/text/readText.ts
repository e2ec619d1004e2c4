import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Inline, idSchema, type Language } from '../../contract/exhibit.ts';
import { aFlaw, anError, type Problem } from '../problem.ts';
import type { ChapterText, TextSection } from './chapterText.ts';
import { hashText } from './hashText.ts';
import { readBlocks } from './readBlocks.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { type Refuse, readInlines } from './readInlines.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';

const HEADING_ID = /\s*\{#([^{}]*)\}\s*$/;

/** Reads a chapter's words in one language. Never throws: what a label cannot hold is reported with its line. */
export function readText(
  file: string,
  language: Language,
  markdown: string,
  report: (problem: Problem) => void,
): ChapterText {
  const refuse: Refuse = (line, what, remedy) =>
    report(anError({ file, line, code: 'unsupported-markdown', message: `The text holds ${what}`, remedy }));

  const { frontMatter, slip, body } = splitFrontMatter(markdown);
  const [opening, ...parts] = splitAtHeadings(fromMarkdown(body).children);
  const { title, lead } = readOpening(file, opening?.content ?? [], refuse, report);

  return {
    file,
    language,
    ...readFrontMatter(file, { frontMatter, slip }, report),
    hash: hashText(body),
    title,
    lead,
    sections: parts.flatMap(({ heading, content }) =>
      heading ? readSection(file, heading, content, refuse, report) : [],
    ),
    lines: body.split('\n'),
  };
}

interface Part {
  readonly heading: Heading | undefined;
  readonly content: RootContent[];
}

/** What stands before the first `##`, then each `##` with what stands below it. */
function splitAtHeadings(nodes: readonly RootContent[]): Part[] {
  const parts: Part[] = [{ heading: undefined, content: [] }];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, content: [] });
    else parts.at(-1)?.content.push(node);
  }
  return parts;
}

function readOpening(
  file: string,
  nodes: readonly RootContent[],
  refuse: Refuse,
  report: (problem: Problem) => void,
): Pick<ChapterText, 'title' | 'lead'> {
  const [first, ...rest] = nodes;
  const hasTitle = first?.type === 'heading' && first.depth === 1;
  const flaw: Flaw = (line, code, message, remedy) => report(aFlaw({ file, line, code, message, remedy }));
  const title = hasTitle ? readLine(first, refuse, flaw) : '';
  const [lead, ...more] = readBlocks(hasTitle ? rest : nodes, refuse);
  const surplus = lead?.type === 'paragraph' ? more.length > 0 : lead !== undefined;
  if (surplus) {
    const message = 'More than one paragraph stands between the title and the first heading';
    flaw(
      rest[1]?.position?.start.line,
      'long-lead',
      message,
      'Keep one sentence there, and put the rest below a heading',
    );
  }
  const sentence = lead?.type === 'paragraph' ? lead.inlines : [];
  const [above] = hasTitle ? rest : nodes;
  return { title, lead: joinPlain(sentence, above?.position?.start.line, flaw) };
}

function readSection(
  file: string,
  heading: Heading,
  content: readonly RootContent[],
  refuse: Refuse,
  report: (problem: Problem) => void,
): TextSection[] {
  const line = heading.position?.start.line ?? 1;
  const flaw: Flaw = (at, code, message, remedy) => report(aFlaw({ file, line: at, code, message, remedy }));
  const text = readLine(heading, refuse, flaw);
  const id = idSchema.safeParse(HEADING_ID.exec(text)?.[1]);
  const blocks = readBlocks(content, refuse);
  if (id.success) return [{ id: id.data, heading: text.replace(HEADING_ID, ''), blocks, line }];

  report(anError({ file, line, code: 'heading-without-id', ...describeHeading(text) }));
  return [];
}

type Flaw = (line: number | undefined, code: string, message: string, remedy: string) => void;

/** A title or heading: words alone. */
const readLine = (heading: Heading, refuse: Refuse, flaw: Flaw): string =>
  joinPlain(readInlines(heading.children as PhrasingContent[], refuse), heading.position?.start.line, flaw);

/** The words of a line that is shown without form: its emphases are left out silently, a term is not. */
function joinPlain(inlines: readonly Inline[], line: number | undefined, flaw: Flaw): string {
  const term = inlines.find(({ type }) => type === 'term');
  if (term) {
    const message = `The term “${term.text}” stands where nothing opens it: in a title, a heading or the first sentence`;
    flaw(line, 'term-out-of-place', message, 'Mark it as a term in a section’s text');
  }
  return inlines
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** An id in other brackets or without its sign: {gate}, (#gate), [#Gate], #gate. */
const LIKE_ID = /[{([][^{}()[\]]*[})\]]?$|(?<!\S)#\S+$/;

function describeHeading(text: string): Pick<Problem, 'message' | 'remedy'> {
  const [like] = LIKE_ID.exec(text) ?? [];
  if (like === undefined) {
    const message = `The heading “${text}” does not say which section it belongs to`;
    return { message, remedy: 'End it with the section’s id: {#gate}' };
  }
  const message = `The heading “${text}” ends in ${like}, which is no section’s id`;
  const id = like
    .replaceAll(/[{}()[\]#]/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return idSchema.safeParse(id).success
    ? { message, remedy: `End it with {#${id}}` }
    : { message, remedy: 'Write the id of chapter.json, in small Latin letters, digits and hyphens: {#gate}' };
}
