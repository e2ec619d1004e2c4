/** How much longer a translation into an unknown language may be: two thirds, as German and Finnish are beside English. */
const LONGER = 1.6;

const WORD = /[\p{L}\p{N}’'-]+/u;
const PLACEHOLDER = /\{\{\w+\}\}/g;

/**
 * The same text 1.6 times as long, in its own letters: of several words the first come again at the end, one word alone
 * grows. It stands in brackets, so that a picture shows where one is cut off. Placeholders stay as they are, and single.
 */
export function lengthen(text: string): string {
  const bare = text.replace(PLACEHOLDER, '').trim();
  const [first] = WORD.exec(bare) ?? [];
  if (first === undefined) return text;
  const missing = Math.ceil(bare.length * (LONGER - 1));
  const words = bare.split(/\s+/);
  if (words.length === 1) return `[${text}${first.toLowerCase().slice(0, missing)}]`;
  let more = '';
  for (let index = 0; more.length < missing; index += 1) more += ` ${words[index % words.length]}`;
  return `[${text}${more}]`;
}

/** Every text in a tree of words, lengthened. */
export function lengthenAll<T>(value: T): T {
  if (typeof value === 'string') return lengthen(value) as T;
  if (Array.isArray(value)) return value.map(lengthenAll) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, lengthenAll(part)])) as T;
}
