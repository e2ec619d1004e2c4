import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { type Custom, customOf } from './customs.ts';
import { listParagraphs } from './listParagraphs.ts';

const BETWEEN_NUMBERS = /(?<![\d.-])\d+(?:[ \u00A0]?[-—][ \u00A0]?|[ \u00A0]–[ \u00A0]?|–[ \u00A0])\d+(?!\d|-\d)/;
const HYPHEN = /\s-{1,3}\s|--/;
/** From name to name a way is written with the short dash in every language: Кант – Рыбачье. */
const BETWEEN_NAMES = /(?<=\p{Lu}\p{L}*)\s–\s(?=\p{Lu})/gu;
const AROUND = 12;

/** A dash in a sentence is the language's own, between spaces; a range of numbers has the short one, without. */
export function findWrongDashes(pack: SourcePack): Problem[] {
  return listParagraphs(pack).flatMap(({ file, line, language, text }) => {
    const custom = customOf(language);
    if (!custom) return [];
    return findSlips(text, custom, language).map(({ at, remedy }) => {
      const message = `A dash is written otherwise than ${language} writes it: “${text.slice(Math.max(0, at - AROUND), at + AROUND).trim()}”`;
      return aFlaw({ file, line, code: 'wrong-dash', message, remedy });
    });
  });
}

interface Slip {
  readonly at: number;
  readonly remedy: string;
}

function findSlips(text: string, { dash }: Custom, language: string): Slip[] {
  const other = dash === '—' ? '–' : '—';
  const ofNames = text.replaceAll(BETWEEN_NAMES, '   ');
  const slips: readonly (readonly [number, string])[] = [
    [text.search(BETWEEN_NUMBERS), 'Write – without spaces between numbers'],
    [text.search(HYPHEN), `Write ${dash} with a space on both sides`],
    [
      ofNames.search(new RegExp(`(?<!\\d)[ \\u00A0]${other}|${other}[ \\u00A0](?!\\d)`)),
      `Write ${dash} in ${language}`,
    ],
    [text.search(/(?<!^|[\s\d])—|—(?![\s\d])/), `Write ${dash} with a space on both sides`],
  ];
  return slips.flatMap(([at, remedy]) => (at >= 0 ? { at, remedy } : []));
}
