import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnProgress } from '../progress.ts';
import { type MadePicture, makePicture } from './makePicture.ts';

/** Encoders use every core for one picture, but not all the time: two at once leave no core idle. */
const AT_ONCE = 2;

export interface MakingOptions {
  readonly cache: string;
  readonly onProgress?: OnProgress | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Makes all pictures, two at once, from their originals' paths by id. An interruption leaves whole pictures in the cache. */
export async function makePictures(
  originals: ReadonlyMap<string, string>,
  { cache, onProgress, signal }: MakingOptions,
): Promise<ReadonlyMap<string, MadePicture>> {
  await mkdir(cache, { recursive: true });
  const byPath = new Map<string, MadePicture>();
  const paths = new Set(originals.values());
  const queue = paths.values();

  const work = async () => {
    for (const path of queue) {
      signal?.throwIfAborted();
      byPath.set(path, await makePicture(path, cache));
      onProgress?.({ what: 'making pictures', done: byPath.size, total: paths.size });
    }
  };
  // All have to have stopped before anybody tidies up behind them.
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const result of results) if (result.status === 'rejected') throw result.reason;

  return new Map(
    [...originals].flatMap(([id, path]) => {
      const made = byPath.get(path);
      return made ? [[id, made] as const] : [];
    }),
  );
}

/** Deletes the cached pictures that the exhibit no longer has. */
export async function forgetOtherPictures(cache: string, kept: Iterable<MadePicture>): Promise<void> {
  const keys = new Set([...kept].map(({ key }) => key));
  for (const name of await readdir(cache)) {
    if (!keys.has(name)) await rm(join(cache, name), { recursive: true, force: true });
  }
}
