import { describe, expect, it } from 'vitest';
import { flawsOf, withChapter } from '../support/slips.ts';

describe('facts', () => {
  it('are told or left out with a reason', async () => {
    expect(
      await flawsOf(
        withChapter({
          sections: [
            { id: 'gate', facts: ['F1', 'F4', 'F9'] },
            { id: 'water', facts: ['F3'] },
          ],
        }),
      ),
    ).toEqual([
      'flaw chapters/road/chapter.json:10  The fact F9 is not in the fact list. Correct its id, or add it to sources.json.',
      'flaw sources.json:7  The fact F2 is neither told nor left out. Name it in the facts of a section, or write the reason as “omitted”.',
      'flaw sources.json:23  The fact F4 is left out with a reason, and told all the same. Delete the reason, or the use.',
    ]);
  });

  it('need no list', async () => {
    expect(await flawsOf({ 'sources.json': undefined })).toEqual([]);
  });
});
