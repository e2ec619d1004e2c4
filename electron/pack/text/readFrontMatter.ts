import { dateSchema, languageSchema } from '../../contract/exhibit.ts';
import { aFlaw, type Problem } from '../problem.ts';
import { type ChapterText, TEXT_STATES, type TextState } from './chapterText.ts';
import { findNearest } from './findNearest.ts';
import type { FrontMatterLine, SplitText } from './splitFrontMatter.ts';

export type Approval = Pick<ChapterText, 'state' | 'approvedBy' | 'approvedOn' | 'seal' | 'translatedFrom'>;

const KEYS = ['state', 'approvedBy', 'approvedOn', 'seal', 'translatedFrom'] as const;
type Key = (typeof KEYS)[number];
const HASH = /^[0-9a-f]{16}$/;
const TRANSLATED_FROM = /^(\S+)\s+([0-9a-f]{16})$/;
const STATES = TEXT_STATES.join(', ');
/** Other formats want values in quotation marks, and editors make printed ones of them. */
const QUOTED = /^["'“”„«‘’](.*?)["'“”»‘’]?$/;

type Flaw = (line: number, message: string, remedy: string) => void;

/** Reads who stands behind a text. What is missing or wrong is a flaw, and the text counts as a draft. */
export function readFrontMatter(
  file: string,
  { frontMatter, slip }: Pick<SplitText, 'frontMatter' | 'slip'>,
  report: (problem: Problem) => void,
): Approval {
  const flaw: Flaw = (line, message, remedy) => report(aFlaw({ file, line, code: 'front-matter', message, remedy }));
  if (slip) {
    const message =
      slip.found === ''
        ? 'A line --- is missing at the front matter'
        : `The line ${slip.found} is no --- of three hyphens`;
    flaw(
      slip.line,
      message,
      slip.found === '' ? 'Write --- on a line of its own, before it and after it' : 'Write ---',
    );
  }

  const values = readValues(frontMatter, flaw);
  const state = readState(values.get('state'), flaw);
  const approvedBy = values.get('approvedBy')?.value || undefined;
  const approvedOn = readDay(values.get('approvedOn'), flaw);
  const isSigned = approvedBy !== undefined && approvedOn !== undefined;
  if (state === 'approved' && !isSigned) {
    flaw(
      1,
      'The text is approved by nobody or on no day',
      'Add approvedBy and approvedOn, or set state back to reviewed',
    );
  }
  return {
    state: state === 'approved' && !isSigned ? 'reviewed' : (state ?? 'draft'),
    approvedBy,
    approvedOn,
    seal: readSeal(values.get('seal'), flaw),
    translatedFrom: readOriginal(values.get('translatedFrom'), flaw),
  };
}

interface Value {
  readonly line: number;
  readonly value: string;
}

function readValues(lines: readonly FrontMatterLine[], flaw: Flaw): ReadonlyMap<Key, Value> {
  const values = new Map<Key, Value>();
  for (const { line, key, value } of lines) {
    const known = KEYS.find((one) => one === key);
    if (!known) {
      const nearest = key === undefined ? undefined : findNearest(key, KEYS);
      const remedy = nearest === undefined ? 'Correct its spelling or delete it' : `Write ${nearest}, or delete it`;
      flaw(line, `The program knows no “${key ?? value}” here`, remedy);
      continue;
    }
    if (values.has(known)) flaw(line, `${known} stands twice, and only the second counts`, 'Delete one of the two');
    const [, plain = value] = QUOTED.exec(value) ?? [];
    if (plain !== value) flaw(line, `The value of ${known} stands in quotation marks`, `Write ${known}: ${plain}`);
    values.set(known, { line, value: plain });
  }
  return values;
}

function readState(given: Value | undefined, flaw: Flaw): TextState | undefined {
  if (!given) {
    const remedy = `Begin the file with ---, state: and one of ${STATES}, and ---`;
    flaw(1, 'The text does not say how far it has come', remedy);
    return undefined;
  }
  const state = TEXT_STATES.find((known) => known === given.value);
  if (!state) {
    const nearest = findNearest(given.value, TEXT_STATES);
    flaw(given.line, `“${given.value}” is no state of a text`, `Write ${nearest ?? `one of ${STATES}`}`);
  }
  return state;
}

function readDay(given: Value | undefined, flaw: Flaw): string | undefined {
  if (!given) return undefined;
  if (dateSchema.safeParse(given.value).success) return given.value;
  flaw(given.line, `“${given.value}” is no date`, 'Write it as 2026-11-22');
  return undefined;
}

function readSeal(given: Value | undefined, flaw: Flaw): Approval['seal'] {
  if (!given) return undefined;
  if (HASH.test(given.value)) return { hash: given.value, line: given.line };
  flaw(given.line, 'seal does not name a text', 'Write the 16 digits that check gives for it');
  return undefined;
}

function readOriginal(given: Value | undefined, flaw: Flaw): Approval['translatedFrom'] {
  if (!given) return undefined;
  const [, language, hash] = TRANSLATED_FROM.exec(given.value) ?? [];
  if (language && hash && languageSchema.safeParse(language).success) return { language, hash, line: given.line };
  const remedy = 'Write the language and the 16 digits that check gives for it';
  flaw(given.line, 'translatedFrom does not name a text', remedy);
  return undefined;
}
