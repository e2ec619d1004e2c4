import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { type Custom, customOf } from './customs.ts';
import { listParagraphs } from './listParagraphs.ts';
import { nameLetter } from './scripts.ts';

/** Every mark that some language or keyboard quotes with. An apostrophe within a word is none. */
const MARK = /["„“”«»‹›‚]|(?<!\p{L})[‘’']|[‘’'](?!\p{L})/gu;

/** Quotation marks are those of the language, and what opens is closed. One flaw a paragraph. */
export function findWrongQuotes(pack: SourcePack): Problem[] {
  return listParagraphs(pack).flatMap(({ file, line, language, text }) => {
    const custom = customOf(language);
    const message = custom && findSlip(text.match(MARK) ?? [], custom);
    if (!message) return [];
    const [open, close, innerOpen, innerClose] = custom.quotes;
    const remedy = `In ${language}, write ${open}…${close}, and ${innerOpen}…${innerClose} within them`;
    return [aFlaw({ file, line, code: 'wrong-quotes', message, remedy })];
  });
}

function findSlip(
  marks: readonly string[],
  { quotes: [open, close, innerOpen, innerClose] }: Custom,
): string | undefined {
  const stranger = marks.find((mark) => ![open, close, innerOpen, innerClose].includes(mark));
  if (stranger) return `The quotation mark is ${nameLetter(stranger)}`;
  const closings: string[] = [];
  for (const mark of marks) {
    if (mark === closings.at(-1)) closings.pop();
    else if (mark === open && closings.length === 0) closings.push(close);
    else if (mark === innerOpen && closings.length === 1) closings.push(innerClose);
    else if (mark === open || mark === innerOpen) return `A quotation within another is marked as the outer one is`;
    else return `A quotation is closed that was not opened`;
  }
  return closings.length > 0 ? `A quotation is opened and not closed` : undefined;
}
