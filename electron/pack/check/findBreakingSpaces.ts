import type { Language } from '../../contract/exhibit.ts';
import { aNote, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { customOf } from './customs.ts';
import { listParagraphs } from './listParagraphs.ts';

/** Where no line ends in any of these languages: before a dash, after an initial and №, within a number. */
const EVERYWHERE = [
  /(?<!\S)\S+ (?=[—–]\s)/gu,
  /(?<!\p{L})\p{Lu}\. (?=\p{Lu})/gu,
  /№ (?=\S)/gu,
  /(?<!\d)\d{1,3} \d{3}(?!\d)/gu,
];
/** docs/content/terms.md, “Typography”. */
const OF_LANGUAGE: Readonly<Record<Language, readonly RegExp[]>> = {
  // A word of one letter does not end a line, nor does a number before what it counts.
  ru: [
    /(?<![\p{L}\p{N}’-])[авикосуя] (?=\S)/giu,
    /(?<![\p{L}\p{N}])(?:\d{1,3}(?:[ \u00A0]\d{3})+|\d+|[IVXL]+) (?=\p{L})/gu,
  ],
  az: [/(?<!\d)\d+-c[ıiuü] (?=il)/gu],
};
const SHOWN = 3;

/** Notes the places where a line should not end and may, once a paragraph. */
export function findBreakingSpaces(pack: SourcePack): Problem[] {
  return listParagraphs(pack).flatMap(({ file, line, language, text }) => {
    if (!customOf(language)) return [];
    const patterns = [...EVERYWHERE, ...(OF_LANGUAGE[language] ?? [])];
    const found = patterns.flatMap((pattern) => text.match(pattern) ?? []).map((place) => `“${place.trim()}”`);
    const places = [...new Set(found)];
    if (places.length === 0) return [];
    const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : '';
    const message = `A line may end where ${language} does not end it: after ${places.slice(0, SHOWN).join(', ')}${more}`;
    const space = file.endsWith('.json') ? '\\u00a0' : '&nbsp;';
    return [
      aNote({ file, line, code: 'breaking-space', message, remedy: `Write ${space} in place of the space there` }),
    ];
  });
}
