import { lowerCase } from '../../../locales/engine/casing.ts';
import { aFlaw, type Problem } from '../problem.ts';
import { parseTextFile } from '../source/packFiles.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import type { TextLine } from './listLines.ts';
import { listParagraphs } from './listParagraphs.ts';
import { indexVariants, keyOf, type SoughtVariant, type VariantIndex } from './variants.ts';

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const LETTER = /[\p{L}\p{M}]/u;
/** Somebody else's words, such as an official title or a label of the files, are what they are. */
const QUOTED = /«[^«»]*»|“[^“”]*”/g;

/** One thing has one name: no text uses a variant that terms.json forbids in its language, but in quotations and titles. */
export function findForbiddenWords(pack: SourcePack): Problem[] {
  const terms = pack.terms.entries.map(({ value }) => value);
  if (terms.length === 0) return [];
  const indices = new Map(pack.exhibit.value.languages.map(({ code }) => [code, indexVariants(terms, code)] as const));
  const titles = listTitles(pack);
  return listParagraphs(pack).flatMap((paragraph) => {
    const index = indices.get(paragraph.language);
    return index && !titles.has(placeOf(paragraph)) ? findIn(paragraph, index) : [];
  });
}

const placeOf = ({ file, line }: Pick<TextLine, 'file' | 'line'>): string => `${file}:${line}`;

/** Where the official titles of documents stand: they keep their own words. */
const listTitles = ({ documents }: SourcePack): ReadonlySet<string> =>
  new Set(
    documents.entries.flatMap(({ value, file, lineOf }) =>
      Object.keys(value.title).map((language) => placeOf({ file, line: lineOf('title', language) })),
    ),
  );

function findIn({ file, line, language, text }: TextLine, index: VariantIndex): Problem[] {
  const small = lowerCase(text, { code: language });
  const chapter = parseTextFile(file)?.id;
  const found = [...small.matchAll(WORD)].flatMap(({ 0: word, index: at }) =>
    [...(index.get(keyOf(word)) ?? []), ...(index.get('') ?? [])].flatMap((variant) => {
      if (variant.chapters.length > 0 && !variant.chapters.includes(chapter ?? '')) return [];
      const end = findEnd(small, at, variant);
      return end === undefined ? [] : [{ words: text.slice(at, end), term: variant.term }];
    }),
  );
  const named = new Map(found.map((finding) => [`${finding.term.id} ${finding.words}`, finding]));
  return [...named.values()].map(({ words, term: { term, use } }) =>
    aFlaw({
      file,
      line,
      code: 'forbidden-word',
      message: `“${words}” is not what this exhibit calls “${term}” in ${language}`,
      remedy: use[language]
        ? `Write ${use[language]}; terms.json has the list`
        : 'Write it otherwise; terms.json has the list',
    }),
  );
}

/** Where a variant ends that begins at a place; nothing where it does not stand there, or stands there rightly. */
function findEnd(text: string, at: number, { pattern, except }: SoughtVariant): number | undefined {
  pattern.lastIndex = at;
  const [match] = pattern.exec(text) ?? [];
  const end = at + (match?.length ?? 0);
  if (match === undefined || LETTER.test(text.charAt(end))) return undefined;
  const isAround = ({ 0: around, index }: RegExpExecArray) => index <= at && end <= index + around.length;
  return [QUOTED, ...except].some((pattern) => [...text.matchAll(pattern)].some(isAround)) ? undefined : end;
}
