import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import sharp from 'sharp';
import type { PictureKind } from '../../../electron/contract/exhibit.ts';
import { describeTrouble } from '../../../electron/pack/build/describeTrouble.ts';
import { writeWhole } from '../../../electron/pack/build/writeWhole.ts';
import { aFlaw, aNote, type Problem } from '../../../electron/pack/problem.ts';
import type { OnProgress } from '../../../electron/pack/progress.ts';
import { resolveInside } from '../../../electron/pack/resolveInside.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import { type KnownPicture, type Ledger, openLedger } from './ledger.ts';
import type { Original } from './listOriginals.ts';
import { nameFile } from './nameFile.ts';
import { createMasterShelf } from './placeMaster.ts';
import { type Prepared, prepareOriginal } from './prepareOriginal.ts';
import { workAhead } from './workAhead.ts';

/** While one is written another is decoded. */
const AHEAD = 2;

export interface ImportOptions {
  /** What a picture is that its wish does not say; nothing where nobody can tell. */
  readonly chooseKind: () => Promise<PictureKind | undefined>;
  readonly report: (problem: Problem) => void;
  readonly onProgress?: OnProgress;
  /** Ends the import between two pictures, by rejecting. What is finished is kept. */
  readonly signal?: AbortSignal;
}

/** The ids of the pictures that are in the pack now: those that came in, and those that were there already. */
export interface Imported {
  readonly fresh: readonly string[];
  readonly known: readonly string[];
}

/** Takes originals into a pack one by one. Each that cannot be taken is reported, and the rest goes on. */
export async function importPictures(
  pack: SourcePack,
  originals: readonly Original[],
  { chooseKind, report, onProgress, signal }: ImportOptions,
): Promise<Imported> {
  // Files that change between two readings are read anew.
  sharp.cache(false);
  const ledger = openLedger(pack);
  const shelf = createMasterShelf(pack);
  const fresh: string[] = [];
  const known: string[] = [];

  const take = async (original: Original, prepared: Prepared): Promise<void> => {
    if (prepared.status === 'refused') {
      report(aFlaw({ file: original.name, code: 'not-imported', message: prepared.reason, remedy: prepared.remedy }));
      return;
    }
    const twin = ledger.find(prepared.sha256);
    if (twin || prepared.status === 'known') {
      if (twin && (await takeAgain(pack, ledger, original, twin, prepared, report))) known.push(twin.id);
      return;
    }
    const kind = original.wish.kind ?? (await chooseKind());
    if (!kind) {
      report(aFlaw({ file: original.name, ...KINDLESS }));
      return;
    }
    const name = basename(original.path);
    const { id, file } = await shelf.place(name, prepared.ending, prepared.bytes);
    ledger.add({ id, file, kind, original: { name, sha256: prepared.sha256 } }, original.wish);
    fresh.push(id);
    for (const change of [...prepared.changes, ...describeName(id, name)]) {
      report(aNote({ file: original.name, code: 'changed', ...change }));
    }
  };

  const isKnown = (sha256: string) => ledger.find(sha256)?.isThere === true;
  const prepare = ({ path, wish }: Original) => prepareOriginal(path, wish.deepZoom === true, isKnown);
  let done = 0;
  const say = () => onProgress?.({ what: 'importing pictures', done, total: originals.length });
  say();
  try {
    for await (const [original, prepared] of workAhead(originals, AHEAD, prepare)) {
      signal?.throwIfAborted();
      await take(original, prepared).catch((error: unknown) => reportTrouble(original, error, report));
      done++;
      say();
      await ledger.saveNowAndThen();
    }
  } finally {
    await ledger.save();
  }
  return { fresh, known };
}

const KINDLESS = {
  code: 'kind-missing',
  message: 'Nothing says what kind of picture it is, and nobody may take a drawing for a photograph',
  remedy: 'Add --kind photo (or document, map, drawing, reconstruction), or a column “kind” to the table',
};

function describeName(id: string, name: string): readonly Pick<Problem, 'message' | 'remedy'>[] {
  const wanted = nameFile(name);
  if (id === wanted) return [];
  return [{ message: `“${wanted}” is the name of another picture`, remedy: `Look for this one as “${id}”` }];
}

/** Gives a picture that the pack has what it lacks: words, and its file. Says no to one that was withdrawn. */
async function takeAgain(
  { folder }: SourcePack,
  ledger: Ledger,
  { name, path, wish }: Original,
  twin: KnownPicture,
  prepared: Prepared,
  report: (problem: Problem) => void,
): Promise<boolean> {
  if (twin.withdrawn) {
    const message = `The picture was withdrawn as “${twin.id}” and stays out`;
    report(aFlaw({ file: name, code: 'withdrawn', message, remedy: 'Take it out of what you import' }));
    return false;
  }
  if (twin.name !== basename(path)) {
    const message = `It is the same picture as “${twin.name}”, and is taken once`;
    report(aNote({ file: name, code: 'same-picture', message, remedy: `Look for it as “${twin.id}”` }));
  }
  const place = resolveInside(folder.root, twin.file);
  if (!twin.isThere && prepared.status === 'prepared' && place.status === 'inside') {
    await mkdir(dirname(place.path), { recursive: true });
    await writeWhole(place.path, prepared.bytes);
  }
  ledger.fill(twin.id, wish);
  return true;
}

/** A full disk is said of the picture that it stopped; a smaller one may still find room. */
function reportTrouble({ name }: Original, error: unknown, report: (problem: Problem) => void): void {
  const trouble = describeTrouble(error);
  if (!trouble) throw error;
  const message = `It was not imported: ${trouble.reason}`;
  report(aFlaw({ file: name, code: 'not-written', message, remedy: trouble.remedy }));
}
