/** A Markdown file in its two parts. */
export interface SplitText {
  readonly frontMatter: readonly FrontMatterLine[];
  /** The text below, after as many empty lines as the front matter has, so that its lines keep their numbers. */
  readonly body: string;
  /** A line that should be `---` and is not, or lacks, though the lines around it are front matter by their looks. */
  readonly slip: FenceSlip | undefined;
}

/** One `key: value`, or a line that is none. */
export interface FrontMatterLine {
  readonly line: number;
  readonly key: string | undefined;
  readonly value: string;
}

export interface FenceSlip {
  readonly line: number;
  /** What stands there; empty where the fence is missing before this line. */
  readonly found: string;
}

const FENCE = /^---\s*$/;
/** What editors make of three hyphens, and people of the memory of them. */
const LIKE_FENCE = /^\s*(?:[-‐-―_*=]\s*){2,}$/;
const KEY_AND_VALUE = /^\s*([A-Za-z]+)\s*[:=]\s*(.*?)\s*$/;
const OPENING_KEY = /^\s*(?:state|seal|approvedBy|approvedOn|translatedFrom)\s*[:=]/i;

/** Splits the front matter, the lines between two `---` at the very top, from the text. */
export function splitFrontMatter(markdown: string): SplitText {
  const lines = markdown.split(/\r\n|\r|\n/);
  const start = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[start] ?? '';
  const isOpened = LIKE_FENCE.test(opening);
  if (!isOpened && !OPENING_KEY.test(opening)) return { frontMatter: [], body: lines.join('\n'), slip: undefined };

  const first = isOpened ? start + 1 : start;
  const fence = lines.findIndex((line, index) => index >= first && LIKE_FENCE.test(line));
  const gap = lines.findIndex((line, index) => index >= first && !KEY_AND_VALUE.test(line) && line.trim() !== '');
  // Without a second fence the lines that look like front matter are taken for it.
  const end = fence >= 0 ? fence : gap >= 0 ? gap : lines.length;

  const frontMatter = lines.slice(first, end).flatMap((text, index): FrontMatterLine[] => {
    if (text.trim() === '') return [];
    const [, key, value = text] = KEY_AND_VALUE.exec(text) ?? [];
    return [{ line: first + index + 1, key, value }];
  });
  const rest = fence >= 0 ? end + 1 : end;
  return {
    frontMatter,
    body: '\n'.repeat(rest) + lines.slice(rest).join('\n'),
    slip: findSlip(lines, start, isOpened, fence, end),
  };
}

function findSlip(
  lines: readonly string[],
  start: number,
  isOpened: boolean,
  fence: number,
  end: number,
): FenceSlip | undefined {
  if (!isOpened) return { line: start + 1, found: '' };
  const wrong = [start, fence].find((index) => index >= 0 && !FENCE.test(lines[index] ?? ''));
  if (wrong !== undefined) return { line: wrong + 1, found: (lines[wrong] ?? '').trim() };
  return fence < 0 ? { line: end + 1, found: '' } : undefined;
}
