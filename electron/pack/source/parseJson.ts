import { scanJson } from './scanJson.ts';

/** Where a value stands: the keys and positions that lead to it from the top of the file. */
export type JsonPath = readonly PropertyKey[];

/** A JSON text with the line of everything in it, or the line of its first mistake. Lines count from 1. */
export type ParsedJson =
  | {
      readonly status: 'parsed';
      readonly value: unknown;
      /** The line of the value at a path, or of the nearest value around it. */
      readonly lineOf: (path: JsonPath) => number;
      /** Keys that stand twice in one object: the second silently wins. */
      readonly repeatedKeys: readonly { readonly key: string; readonly line: number }[];
    }
  | { readonly status: 'broken'; readonly line: number; readonly reason: string };

/** No pack is nested deeper, and a text of brackets alone must not exhaust the stack. */
const MAX_DEPTH = 64;
/** How much of a misplaced token a message repeats, in characters. */
const SHOWN_LENGTH = 30;

class Mistake extends Error {}

/**
 * Parses JSON like `JSON.parse`, and knows the line of every value: `JSON.parse` names no place
 * for some mistakes, and none at all for values that are well formed and wrong. Never throws.
 */
export function parseJson(text: string): ParsedJson {
  const scanner = scanJson(text);
  const lines = new Map<string, number>();
  const repeatedKeys: { key: string; line: number }[] = [];

  const readScalar = (token: string): unknown => {
    try {
      return JSON.parse(token);
    } catch {
      throw misplaced(token, 'a value');
    }
  };

  const readArray = (path: string, depth: number): unknown[] => {
    const elements: unknown[] = [];
    let token = scanner.next();
    if (token === ']') return elements;
    for (;;) {
      elements.push(readValue(token, `${path}/${elements.length}`, depth));
      token = scanner.next();
      if (token === ']') return elements;
      if (token !== ',') throw misplaced(token, 'a comma or ]');
      token = scanner.next();
    }
  };

  const readObject = (path: string, depth: number): object => {
    const fields = new Map<string, unknown>();
    let token = scanner.next();
    if (token === '}') return {};
    for (;;) {
      if (!token.startsWith('"')) throw misplaced(token, 'a key in double quotes');
      const key = readScalar(token) as string;
      if (fields.has(key)) repeatedKeys.push({ key, line: scanner.line() });
      const colon = scanner.next();
      if (colon !== ':') throw misplaced(colon, 'a colon');
      fields.set(key, readValue(scanner.next(), `${path}/${escapeKey(key)}`, depth));
      token = scanner.next();
      // fromEntries defines own properties, so that a key `__proto__` is a key and nothing more.
      if (token === '}') return Object.fromEntries(fields);
      if (token !== ',') throw misplaced(token, 'a comma or }');
      token = scanner.next();
    }
  };

  const readValue = (token: string, path: string, depth: number): unknown => {
    if (depth > MAX_DEPTH) throw new Mistake(`it is nested deeper than ${MAX_DEPTH} steps`);
    lines.set(path, scanner.line());
    if (token === '{') return readObject(path, depth + 1);
    if (token === '[') return readArray(path, depth + 1);
    return readScalar(token);
  };

  try {
    const value = readValue(scanner.next(), '', 0);
    const rest = scanner.next();
    if (rest !== '') throw misplaced(rest, 'the end of the file');
    return { status: 'parsed', value, lineOf: (path) => findLine(lines, path), repeatedKeys };
  } catch (error) {
    if (error instanceof Mistake) return { status: 'broken', line: scanner.line(), reason: error.message };
    throw error;
  }
}

function misplaced(token: string, wanted: string): Mistake {
  if (token === '') return new Mistake(`the file ends where ${wanted} is due`);
  if (token === '"') return new Mistake('a text in double quotes is not closed on its line');
  return new Mistake(`${token.slice(0, SHOWN_LENGTH)} stands where ${wanted} is due`);
}

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function findLine(lines: ReadonlyMap<string, number>, path: JsonPath): number {
  for (let length = path.length; length > 0; length--) {
    const pointer = path.slice(0, length).map((key) => `/${escapeKey(String(key))}`);
    const line = lines.get(pointer.join(''));
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
