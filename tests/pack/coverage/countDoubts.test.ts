import { describe, expect, it } from 'vitest';
import { countDoubts } from '../../../electron/pack/coverage/countDoubts.ts';

const PAGE = `# Review

| language | not below Doubts |
|---|---|
| ky | is not counted |

## Doubts for a native speaker

Each stands on the glass until somebody decides.

| language | as it stands | question |
|---|---|---|
| ky | өзөн | or дарыя? |
| ky, az | titles | official wording? |
| all | tone | |

## Findings

| ky | settled long ago |
`;

describe('the doubts of a review page', () => {
  it('are counted for the language that a row names, alone, with others or among all', () => {
    expect(['ru', 'ky', 'az'].map((language) => countDoubts(PAGE, language))).toEqual([1, 3, 2]);
  });

  it('are none where the page has no such table', () => {
    expect(countDoubts('# Review\n\n| ky | nothing open |\n', 'ky')).toBe(0);
  });

  it('are one fewer once a row is deleted, also at the end of the page', () => {
    const settled = PAGE.slice(0, PAGE.indexOf('| all'));
    expect(countDoubts(settled, 'ky')).toBe(2);
  });
});
