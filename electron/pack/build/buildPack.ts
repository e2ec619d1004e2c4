import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckOptions, checkPack } from '../check/checkPack.ts';
import { COMPILED_FOLDER } from '../compiledFiles.ts';
import { isRefused, type Problem } from '../problem.ts';
import type { SourcePack } from '../source/sourcePack.ts';
import { compileChapter } from './compileChapter.ts';
import { compileExhibit } from './compileExhibit.ts';
import { compilePictures } from './compilePictures.ts';
import { explainTrouble } from './describeTrouble.ts';
import { forgetOtherPictures, makePictures } from './makePictures.ts';
import { findShownPictures, listPlacedPictures, type ShownPictures } from './shownPictures.ts';
import { restoreFolder, swapFolder } from './swapFolder.ts';
import { withLock } from './withLock.ts';
import { writeCompiled } from './writeCompiled.ts';

/** What came of a build: a compiled pack, perhaps with flaws, or the errors that forbid one. */
export type Built =
  | {
      readonly status: 'built';
      readonly folder: string;
      readonly chapters: number;
      readonly pictures: number;
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/**
 * Checks a source pack and writes its compiled state into `compiled/` below it. The folder there before stays whole until
 * the new one is, and stays for good where the check finds errors or the signal interrupts, by rejecting.
 */
export async function buildPack(root: string, options: CheckOptions = {}): Promise<Built> {
  const { problems, pack } = await checkPack(root, options);
  if (!pack || isRefused(problems)) return { status: 'refused', problems };

  try {
    return await withLock(join(root, '.cache'), options.signal, () => build(root, pack, problems, options));
  } catch (error) {
    throw explainTrouble('The pack was not built, and what was built before is there still', error);
  }
}

async function build(
  root: string,
  pack: SourcePack,
  problems: readonly Problem[],
  options: CheckOptions,
): Promise<Built> {
  const cache = join(root, '.cache', 'pictures');
  const workshop = join(root, '.cache', 'building');
  const place = join(root, COMPILED_FOLDER);
  await restoreFolder(workshop, place);

  const shown = findShownPictures(pack);
  const made = await makePictures(findOriginals(pack, shown), { ...options, cache });
  const pictures = compilePictures(pack, shown, made);
  const chapters = pack.chapters.flatMap((chapter) =>
    chapter.entry ? compileChapter(pack, chapter, chapter.entry, pictures) : [],
  );

  // Not mkdtemp: its folders are for their maker only, and the kiosk runs as somebody else.
  const folder = join(workshop, randomUUID());
  await mkdir(folder, { recursive: true });
  try {
    const exhibit = compileExhibit(pack, pictures);
    await writeCompiled(folder, cache, { exhibit, chapters, pictures: [...made.values()] });
    options.signal?.throwIfAborted();
    await swapFolder(folder, place);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  await forgetOtherPictures(cache, made.values());
  return { status: 'built', folder: place, chapters: chapters.length, pictures: made.size, problems };
}

function findOriginals(pack: SourcePack, shown: ShownPictures): ReadonlyMap<string, string> {
  const { root, files } = pack.folder;
  return new Map(
    [...listPlacedPictures(pack)].flatMap((id) => {
      const file = files.get(shown.get(id)?.value.file ?? '');
      return file === undefined ? [] : [[id, join(root, file)] as const];
    }),
  );
}
