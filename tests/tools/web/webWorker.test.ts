import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { stampSchema } from '../../../electron/contract/exhibit.ts';
import { buildPack } from '../../../electron/pack/build/buildPack.ts';
import { STAMP_FILE } from '../../../electron/pack/compiledFiles.ts';
import { webWorker } from '../../../tools/web/webWorker.ts';
import { aField, aPack, aPicture, writeFiles } from '../../pack/support/aPack.ts';

const script = readFileSync(new URL('../../../tools/web/serviceWorker.js', import.meta.url), 'utf8');

const stampOf = (root: string) =>
  stampSchema.parse(JSON.parse(readFileSync(join(root, 'compiled', STAMP_FILE), 'utf8')));

interface Activation {
  waitUntil(work: Promise<unknown>): void;
}

/** What a phone still remembers once this worker has taken over from those that named the given memories. */
async function rememberedUnder(worker: string, memories: readonly string[]): Promise<readonly string[]> {
  const left = new Set(memories);
  let work: Promise<unknown> = Promise.resolve();
  const listeners = new Map<string, (event: Activation) => void>();
  runInNewContext(worker, {
    self: { addEventListener: (name: string, listen: (event: Activation) => void) => listeners.set(name, listen) },
    caches: { keys: async () => [...left], delete: async (name: string) => left.delete(name) },
  });
  listeners.get('activate')?.({ waitUntil: (begun) => (work = begun) });
  await work;
  return [...left];
}

const memoryOf = (worker: string) => /MEMORY = '(.*)'/.exec(worker)?.[1] ?? '';

it('a phone forgets a picture that was withdrawn, though the exhibit kept its version', async () => {
  const root = await aPack();
  await buildPack(root);
  const before = webWorker(script, stampOf(root));

  writeFiles(root, { 'pictures.json': [aPicture({ withdrawn: true }), aField()] });
  await buildPack(root);
  const after = webWorker(script, stampOf(root));

  expect(await rememberedUnder(after, [memoryOf(before)])).toEqual([]);
});

it('a phone keeps what it read while nothing was changed', async () => {
  const stamp = { formatVersion: 1, id: 'road', version: '1', sums: { 'exhibit.json': 'a'.repeat(64) } };
  const memory = memoryOf(webWorker(script, stamp));
  expect(await rememberedUnder(webWorker(script, { ...stamp }), [memory, 'road 0.9'])).toEqual([memory]);
});
