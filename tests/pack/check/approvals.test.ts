import { describe, expect, it } from 'vitest';
import { hashText } from '../../../electron/pack/text/hashText.ts';
import { aText } from '../support/aPack.ts';
import { checkWith, said } from '../support/check.ts';

const HASH = hashText(aText().split('---').at(-1) ?? '');
const APPROVED = ['state: approved', 'approvedBy: Айгуль', 'approvedOn: 2026-11-22'];

const sayWith = async (...lines: readonly string[]) =>
  (await checkWith({ 'chapters/road/ru.md': aText({ frontMatter: ['---', ...lines, '---'].join('\n') }) })).map(said);

describe('an approval', () => {
  it('is good under the seal of the text as it stands', async () => {
    expect(await sayWith(...APPROVED, `seal: ${HASH}`)).toEqual([]);
  });

  it('without a seal is named, with the seal to write', async () => {
    expect(await sayWith(...APPROVED)).toEqual([
      `flaw chapters/road/ru.md:1  The approval does not say which text it is of. Write seal: ${HASH} below approvedOn, if Айгуль has approved the text as it stands.`,
    ]);
  });

  it('of an older text is named with who gave it and when', async () => {
    expect(await sayWith(...APPROVED, 'seal: 0123456789abcdef')).toEqual([
      `flaw chapters/road/ru.md:5  The text has changed since Айгуль approved it on 2026-11-22: the approval is of an older text. Have it approved again and write seal: ${HASH}, or set state back to reviewed.`,
    ]);
  });
});

describe('a reviewed text', () => {
  it('needs no seal, and is noted once it is not the text under its seal', async () => {
    expect(await sayWith('state: reviewed')).toEqual([]);
    expect(await sayWith('state: reviewed', `seal: ${HASH}`)).toEqual([]);
    expect(await sayWith('state: reviewed', 'seal: 0123456789abcdef')).toEqual([
      `note chapters/road/ru.md:3  The text has changed since it was reviewed. Have it read again, then write seal: ${HASH}.`,
    ]);
  });
});

it('a seal that is none is named', async () => {
  expect(await sayWith('state: reviewed', 'seal: yes')).toEqual([
    'flaw chapters/road/ru.md:3  seal does not name a text. Write the 16 digits that check gives for it.',
  ]);
});
