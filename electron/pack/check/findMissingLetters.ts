import { aFlaw, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import type { Covers } from './fontCoverage.ts';
import { listLines } from './listLines.ts';
import { nameLetter } from './scripts.ts';

const CONTROL = /\p{Cc}/u;

/** The fonts have every letter that visitors read. Each one that is missing is named once a file. */
export function findMissingLetters(pack: SourcePack, covers: Covers): Problem[] {
  const known = new Map<string, boolean>();
  const isMissing = (letter: string): boolean => {
    const isKnown = known.get(letter) ?? (CONTROL.test(letter) || covers(letter.codePointAt(0) ?? 0));
    known.set(letter, isKnown);
    return !isKnown;
  };

  const named = new Set<string>();
  return listLines(pack).flatMap(({ file, line, text }) =>
    [...new Set(text)]
      .filter((letter) => isMissing(letter) && !named.has(`${file} ${letter}`))
      .map((letter) => {
        named.add(`${file} ${letter}`);
        const message = `The fonts have no ${nameLetter(letter)}`;
        return aFlaw({ file, line, code: 'letter-missing', message, remedy: 'Write it with another letter or sign' });
      }),
  );
}
