import { describe, expect, it } from 'vitest';
import { aFolder } from '../../pack/support/aPack.ts';
import { start } from './commandLine.ts';

describe('exhibit', () => {
  it.each([[[]], [['mend']], [['new']], [['import']], [['check', 'a', 'b']], [['constructor']]])(
    'called with %j says how it is used',
    async (args) => {
      expect(await start(...args).ended).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringMatching(/^Usage: npm run exhibit/),
      });
    },
  );

  it('explains itself when asked', async () => {
    expect(await start('--help').ended).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage/), err: '' });
  });

  it('refuses an option that it does not know', async () => {
    expect(await start('check', '--fix').ended).toMatchObject({ code: 2, err: expect.stringContaining('--fix') });
  });

  it('ends with the command’s code', async () => {
    expect(await start('check', aFolder()).ended).toMatchObject({ code: 1, err: '' });
  });
});
