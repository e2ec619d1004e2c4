/** Hands out the tokens of a JSON text one by one; an empty token is the end of the text. */
export interface JsonScanner {
  readonly next: () => string;
  /** The line of the token handed out last, from 1. */
  readonly line: () => number;
}

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const isBlank = (code: number) => code === SPACE || code === NEWLINE || code === 13 || code === 9;
const WORD = /[-+.\w]+/y;

/** Cuts a JSON text into tokens without judging their order. A text that is not closed comes as a lone quote. */
export function scanJson(text: string): JsonScanner {
  let position = 0;
  let line = 1;

  const next = (): string => {
    for (; position < text.length && isBlank(text.charCodeAt(position)); position++) {
      if (text.charCodeAt(position) === NEWLINE) line++;
    }
    const start = position;
    position = findTokenEnd(text, start);
    return text.slice(start, position);
  };

  return { next, line: () => line };
}

function findTokenEnd(text: string, start: number): number {
  if (start >= text.length) return start;
  if (text.charCodeAt(start) === QUOTE) return findClosingQuote(text, start) ?? start + 1;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start + 1;
}

/** The place after the closing quote, or nothing where the line ends first: JSON texts hold no bare line ends. */
function findClosingQuote(text: string, start: number): number | undefined {
  for (let position = start + 1; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (code === QUOTE) return position + 1;
    if (code === BACKSLASH) position++;
    else if (code < SPACE) return undefined;
  }
  return undefined;
}
