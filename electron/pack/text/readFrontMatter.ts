import { dateSchema, languageSchema } from '../../contract/exhibit.ts';
import { aFlaw, type Problem } from '../problem.ts';
import { type ChapterText, TEXT_STATES, type TextState } from './chapterText.ts';
import type { FrontMatterLine } from './splitFrontMatter.ts';

export type Approval = Pick<ChapterText, 'state' | 'approvedBy' | 'approvedOn' | 'translatedFrom'>;

const TRANSLATED_FROM = /^(\S+)\s+([0-9a-f]{16})$/;
const STATES = TEXT_STATES.join(', ');

/** Reads who stands behind a text. What is missing or wrong is a flaw, and the text counts as a draft. */
export function readFrontMatter(
  file: string,
  lines: readonly FrontMatterLine[],
  report: (problem: Problem) => void,
): Approval {
  const flaw = (line: number, message: string, remedy: string) =>
    report(aFlaw({ file, line, code: 'front-matter', message, remedy }));

  let state: TextState | undefined;
  let approvedBy: string | undefined;
  let approvedOn: string | undefined;
  let translatedFrom: Approval['translatedFrom'];

  for (const { line, key, value } of lines) {
    if (key === 'state') {
      state = TEXT_STATES.find((known) => known === value);
      if (!state) flaw(line, `“${value}” is no state of a text`, `Write one of ${STATES}`);
    } else if (key === 'approvedBy') {
      approvedBy = value || undefined;
    } else if (key === 'approvedOn') {
      approvedOn = dateSchema.safeParse(value).success ? value : undefined;
      if (!approvedOn) flaw(line, `“${value}” is no date`, 'Write it as 2026-11-22');
    } else if (key === 'translatedFrom') {
      const [, language, hash] = TRANSLATED_FROM.exec(value) ?? [];
      if (language && hash && languageSchema.safeParse(language).success) translatedFrom = { language, hash, line };
      else
        flaw(
          line,
          'translatedFrom does not name a text',
          'Write the language and the 16 digits that check gives for it',
        );
    } else {
      flaw(line, `The program knows no “${key ?? value}” here`, 'Correct its spelling or delete it');
    }
  }

  if (!lines.some(({ key }) => key === 'state')) {
    flaw(
      1,
      'The text does not say how far it has come',
      `Begin the file with ---, state: and one of ${STATES}, and ---`,
    );
  }
  if (state === 'approved' && !(approvedBy && approvedOn)) {
    flaw(
      1,
      'The text is approved by nobody or on no day',
      'Add approvedBy and approvedOn, or set state back to reviewed',
    );
    state = 'reviewed';
  }
  return { state: state ?? 'draft', approvedBy, approvedOn, translatedFrom };
}
