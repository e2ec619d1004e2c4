import { describe, expect, it } from 'vitest';
import { hashText } from '../../../electron/pack/text/hashText.ts';
import { aText, goodFiles } from '../support/aPack.ts';
import { flawsOf, withRussian } from '../support/slips.ts';

describe('approval', () => {
  const frontMatter = (...lines: string[]) => withRussian({ frontMatter: ['---', ...lines, '---'].join('\n') });

  it('is noted where a text is a draft', async () => {
    expect(await flawsOf(frontMatter('state: draft'))).toEqual([
      'note chapters/road/ru.md  The text is a draft. Read it again and set its state.',
    ]);
  });

  it('is noted where the original has changed since, and not where only its state has', async () => {
    const body = aText().split('---').at(-1) ?? '';
    const kyrgyz = goodFiles()['chapters/road/ky.md'] as string;
    const beside = (hash: string) => kyrgyz.replace('state: reviewed', `state: reviewed\ntranslatedFrom: ru ${hash}`);
    const seal = `seal: ${hashText(body)}`;
    const approved = frontMatter('state: approved', 'approvedBy: А. Алиев', 'approvedOn: 2026-11-22', seal);

    expect(await flawsOf({ ...approved, 'chapters/road/ky.md': beside(hashText(body)) })).toEqual([]);
    expect(await flawsOf({ ...approved, 'chapters/road/ky.md': beside('0123456789abcdef') })).toEqual([
      `note chapters/road/ky.md:3  The ru text that it was written beside has changed since. Bring it up to date, then write translatedFrom: ru ${hashText(body)}.`,
    ]);
  });

  it.each([
    [
      ['state: finished'],
      'flaw chapters/road/ru.md:2  “finished” is no state of a text. Write one of draft, reviewed, approved.',
    ],
    [
      ['state: reviewed', 'author: x'],
      'flaw chapters/road/ru.md:3  The program knows no “author” here. Correct its spelling or delete it.',
    ],
    [
      ['state: reviewed', 'hello'],
      'flaw chapters/road/ru.md:3  The program knows no “hello” here. Correct its spelling or delete it.',
    ],
    [
      ['state: approved', 'approvedBy: А'],
      'flaw chapters/road/ru.md:1  The text is approved by nobody or on no day. Add approvedBy and approvedOn, or set state back to reviewed.',
    ],
    [
      ['state: reviewed', 'approvedOn: today'],
      'flaw chapters/road/ru.md:3  “today” is no date. Write it as 2026-11-22.',
    ],
    [
      ['state: reviewed', 'translatedFrom: az'],
      'flaw chapters/road/ru.md:3  translatedFrom does not name a text. Write the language and the 16 digits that check gives for it.',
    ],
    [
      [],
      'flaw chapters/road/ru.md:1  The text does not say how far it has come. Begin the file with ---, state: and one of draft, reviewed, approved, and ---.',
    ],
  ])('%j is a flaw', async (lines, problem) => {
    expect(await flawsOf(frontMatter(...lines))).toContain(problem);
  });
});
