import type { Language } from './language.ts';

/** The text within this language's outer quotation marks. */
export function quote(text: string, { quotes: [open, close] }: Language): string {
  return open + text + close;
}
