import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { listParagraphs } from './listParagraphs.ts';
import { nameLetter } from './scripts.ts';

const AROUND = 12;

/** What no language sets so: each with a remedy. */
const SLIPS: readonly (readonly [slip: RegExp, what: string, remedy: string])[] = [
  [/[ \u00A0]{2,}/u, 'Two spaces stand together', 'Delete one of them'],
  [/\.{3}/u, 'Three full stops stand for an ellipsis', 'Write … as one sign'],
  [/[ \u00A0][,.;:!?…»)](?!\p{L})/u, 'A space stands before a sign that closes', 'Delete the space'],
  [/[«(][ \u00A0]/u, 'A space stands after a sign that opens', 'Delete the space'],
  // Marks of HTML and Markdown have a rule of their own.
  [/\p{L}[,;!?:](?=\p{L})(?<!(?:&|\]\()\p{L}+[,;!?:])/u, 'A space is missing after a sign', 'Write a space after it'],
  [/([,;:])\1|(?<!\.)\.\.(?!\.)/u, 'A sign stands twice', 'Delete one of the two'],
  [/\p{L}'\p{L}/u, 'The apostrophe is that of a typewriter', 'Write ’'],
];
/** Characters that nobody sees and every search stumbles over. The soft hyphen has its use in long words. */
const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/u;

/** Texts are free of slips of the keyboard, each kind named once a paragraph. */
export function findTypingSlips(pack: SourcePack): Problem[] {
  return listParagraphs(pack).flatMap(({ file, line, text }) => {
    const flaw = (message: string, remedy: string) => aFlaw({ file, line, code: 'typing-slip', message, remedy });
    const [invisible] = INVISIBLE.exec(text) ?? [];
    return [
      ...SLIPS.flatMap(([slip, what, remedy]) => {
        const at = text.search(slip);
        return at < 0 ? [] : [flaw(`${what}: “${text.slice(Math.max(0, at - AROUND), at + AROUND)}”`, remedy)];
      }),
      ...(invisible === undefined
        ? []
        : [flaw(`The text holds a character that nobody sees, ${nameLetter(invisible)}`, 'Type the words again')]),
    ];
  });
}
