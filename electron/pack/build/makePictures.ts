import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnProgress } from '../progress.ts';
import { describeTrouble } from './describeTrouble.ts';
import { keyOf, type MadePicture, makePicture } from './makePicture.ts';

/**
 * An encoder does not use every core all the time, and where memory is not shared out cleverly (glibc) sharp gives it one:
 * two at once leave no core idle.
 */
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
  const say = () => onProgress?.({ what: 'making pictures', done: byPath.size, total: paths.size });
  say();

  const making = new Map<string, Promise<MadePicture>>();
  /** One picture that lies there under two names is made once. */
  const makeOnce = async (path: string): Promise<MadePicture> => {
    const bytes = await readFile(path);
    const key = keyOf(bytes);
    const made = making.get(key) ?? makePicture(bytes, key, cache, signal);
    making.set(key, made);
    return made;
  };

  let isFailing = false;
  const work = async () => {
    for (const path of queue) {
      signal?.throwIfAborted();
      if (isFailing) return;
      try {
        byPath.set(path, await makeOnce(path));
      } catch (error) {
        isFailing = true;
        signal?.throwIfAborted();
        throw nameFailure(path, error);
      }
      say();
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

/** What the check let pass and the encoder does not take is named; a disk that fails is not the picture's fault. */
function nameFailure(path: string, error: unknown): unknown {
  if (describeTrouble(error)) return error;
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return new Error(`${path} cannot be made ready to show: ${reason}. Put a good copy in its place.`, { cause: error });
}

/** Deletes the cached pictures that the exhibit no longer has. */
export async function forgetOtherPictures(cache: string, kept: Iterable<MadePicture>): Promise<void> {
  const keys = new Set([...kept].map(({ key }) => key));
  for (const name of await readdir(cache)) {
    if (!keys.has(name)) await rm(join(cache, name), { recursive: true, force: true });
  }
}
