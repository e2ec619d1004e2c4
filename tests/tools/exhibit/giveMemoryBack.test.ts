import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const module = resolve(import.meta.dirname, '../../../tools/exhibit/giveMemoryBack.ts');
const program = `
  import { giveMemoryBack } from ${JSON.stringify(module)};
  giveMemoryBack();
  console.log(JSON.stringify([process.env.MALLOC_MMAP_THRESHOLD_ ?? null, process.argv.slice(1)]));
`;

const start = (env: NodeJS.ProcessEnv) =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program, 'one', 'two words'], {
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
    }),
  );

describe.skipIf(process.platform !== 'linux')('the memory that pictures took', () => {
  it('is given back: the program starts anew, told so, with the same arguments', () => {
    expect(start({})).toEqual(['65536', ['one', 'two words']]);
  });

  it('is handled as the technician says, where she has said it', () => {
    expect(start({ MALLOC_MMAP_THRESHOLD_: '131072' })).toEqual(['131072', ['one', 'two words']]);
  });
});
