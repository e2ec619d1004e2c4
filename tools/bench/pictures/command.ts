import { join } from 'node:path';
import { runBuild } from '../../exhibit/runBuild.ts';
import { runImport } from '../../exhibit/runImport.ts';
import { runNew } from '../../exhibit/runNew.ts';
import { sayCost } from './cost.ts';

/** Run as a process of its own: one of the two commands that a curator gives, into a pack that the first of them begins. */
const [name = '', photographs = '', work = ''] = process.argv.slice(2);
const pack = join(work, 'pack');
const terminal = {
  out: { write: () => true },
  err: { write: () => true },
  signal: new AbortController().signal,
};
const options = { json: false, notes: false, write: false };

const commands: Readonly<Record<string, () => Promise<number>>> = {
  import: async () => {
    await runNew(pack, options, terminal);
    return runImport({ paths: [photographs], kind: 'photo', chapter: 'first', pack }, terminal);
  },
  build: () => runBuild(pack, options, terminal),
};
if ((await commands[name]?.()) !== 0) throw new Error(`The benchmark could not ${name}.`);
sayCost();
