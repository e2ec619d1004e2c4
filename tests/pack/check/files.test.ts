import { describe, expect, it } from 'vitest';
import { aPng } from '../support/aPack.ts';
import { flawsOf } from '../support/slips.ts';

describe('files', () => {
  it('that nothing names are flaws, wherever they lie', async () => {
    const stray = {
      'media/old.png': await aPng(9, 9),
      'chapters/road/en.md': '# Road',
      'peoples.json': '[]',
    };
    expect(await flawsOf(stray)).toEqual(
      ['chapters/road/en.md', 'media/old.png', 'peoples.json'].map(
        (file) => `flaw ${file}  Nothing in the pack names this file. Delete it, or name it where it belongs.`,
      ),
    );
  });

  it('of a chapter that is not listed are one flaw', async () => {
    expect(await flawsOf({ 'chapters/lost/ru.md': '# Х', 'chapters/lost/chapter.json': '{}' })).toEqual([
      'flaw chapters/lost  exhibit.json does not list the chapter “lost”. Add it to the chapters there, or delete its folder.',
    ]);
  });

  it('that systems and people leave beside are no flaws', async () => {
    expect(
      await flawsOf({
        '.DS_Store': 'x',
        'media/Thumbs.db': 'x',
        'README.md': 'x',
        'compiled/stamp.json': '{}',
        '.cache/x': 'x',
      }),
    ).toEqual([]);
  });
});
