/** A Markdown file in its two parts. */
export interface SplitText {
  readonly frontMatter: readonly FrontMatterLine[];
  /** The text below, after as many empty lines as the front matter has, so that its lines keep their numbers. */
  readonly body: string;
}

/** One `key: value`, or a line that is none. */
export interface FrontMatterLine {
  readonly line: number;
  readonly key: string | undefined;
  readonly value: string;
}

const FENCE = /^---\s*$/;
const KEY_AND_VALUE = /^([A-Za-z]+):\s*(.*?)\s*$/;

/** Splits the front matter, the lines between two `---` at the very top, from the text. */
export function splitFrontMatter(markdown: string): SplitText {
  const lines = markdown.split(/\r\n|\r|\n/);
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (end < 0) return { frontMatter: [], body: lines.join('\n') };

  const frontMatter = lines.slice(1, end).flatMap((text, index): FrontMatterLine[] => {
    if (text.trim() === '') return [];
    const [, key, value = text] = KEY_AND_VALUE.exec(text) ?? [];
    return [{ line: index + 2, key, value }];
  });
  return { frontMatter, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') };
}
