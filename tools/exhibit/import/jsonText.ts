/** A place in a JSON text: from the first character of a value to the one after its last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

type Step = string | number;

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+)/y;
const WIDEST_LINE = 120;

/** A JSON value as a person would write it: a key a line, lists of short things on one. `indent` is that of its first line. */
export function formatJson(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((element) => JSON.stringify(element)).join(', ')}]`;
    const isShort = value.every((element) => typeof element !== 'object') && indent.length + line.length < WIDEST_LINE;
    if (isShort) return line;
    return `[\n${value.map((element) => `${inner}${formatJson(element, inner)}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${formatJson(field, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Puts a value in the place of another. Everything around it stays as it was written. */
export function replaceValue(text: string, path: readonly Step[], value: unknown): string {
  const span = locate(text, path);
  if (!span) throw new Error(`There is no ${path.join('.')} in the JSON.`);
  return splice(text, span, formatJson(value, indentAt(text, span.start)));
}

/** Puts values at the end of a list, in the manner of the list: on its line, or each on a line of its own. */
export function appendElements(text: string, path: readonly Step[], values: readonly unknown[]): string {
  const list = locate(text, path);
  const last = lastOf(text, list);
  if (!list || !last) return replaceValue(text, path, values);
  const isOnOneLine = !text.slice(list.start, list.end).includes('\n');
  const indent = isOnOneLine ? '' : indentAt(text, last.start);
  const gap = isOnOneLine ? ' ' : `\n${indent}`;
  return insertAfter(text, last, values.map((value) => `,${gap}${formatJson(value, indent)}`).join(''));
}

/** Gives the object that the text is one key more, at its end. */
export function appendField(text: string, key: string, value: unknown): string {
  const last = lastOf(text, locate(text, []));
  if (!last) return replaceValue(text, [], { [key]: value });
  const indent = indentAt(text, last.start);
  return insertAfter(text, last, `,\n${indent}${JSON.stringify(key)}: ${formatJson(value, indent)}`);
}

const lastOf = (text: string, list: Span | undefined): Span | undefined =>
  list && [...children(text, list.start)].at(-1)?.span;

const insertAfter = (text: string, { end }: Span, inserted: string): string =>
  splice(text, { start: end, end }, inserted);

/** Writes new lines with the line ends that the text has. */
function splice(text: string, { start, end }: Span, inserted: string): string {
  const fitting = text.includes('\r\n') ? inserted.replaceAll('\n', '\r\n') : inserted;
  return text.slice(0, start) + fitting + text.slice(end);
}

const indentAt = (text: string, position: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', position - 1) + 1))?.[0] ?? '';

/** Finds a value by the keys and positions that lead to it. The text has to be JSON. */
function locate(text: string, path: readonly Step[]): Span | undefined {
  const { start } = read(text, 0);
  return path.reduce<Span | undefined>(
    (span, step) => span && [...children(text, span.start)].findLast((child) => child.step === step)?.span,
    { start, end: endOf(text, start) },
  );
}

/** The elements of the list or the fields of the object that begins here, each with the place of its value. */
function* children(text: string, start: number): Generator<{ readonly step: Step; readonly span: Span }> {
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return;
  let position = start + 1;
  for (let index = 0; ; index++) {
    const token = read(text, position);
    if (token.text === ']' || token.text === '}') return;
    const value = isList ? token : read(text, read(text, token.end).end);
    const end = endOf(text, value.start);
    yield { step: isList ? index : (JSON.parse(token.text) as string), span: { start: value.start, end } };
    const next = read(text, end);
    if (next.text !== ',') return;
    position = next.end;
  }
}

function endOf(text: string, start: number): number {
  let depth = 0;
  for (let token = read(text, start); ; token = read(text, token.end)) {
    if (token.text === '[' || token.text === '{') depth++;
    if (token.text === ']' || token.text === '}') depth--;
    if (depth === 0) return token.end;
  }
}

function read(text: string, from: number): Span & { readonly text: string } {
  TOKEN.lastIndex = from;
  const [whole = '', token = ''] = TOKEN.exec(text) ?? [];
  if (token === '') throw new Error('The JSON ends too early.');
  return { text: token, start: from + whole.length - token.length, end: from + whole.length };
}
