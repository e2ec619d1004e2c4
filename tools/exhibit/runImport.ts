import { join } from 'node:path';
import { explainTrouble } from '../../electron/pack/build/describeTrouble.ts';
import { withLock } from '../../electron/pack/build/withLock.ts';
import { aFlaw, type Problem } from '../../electron/pack/problem.ts';
import { findPack } from '../../electron/pack/source/findPack.ts';
import type { SourcePack } from '../../electron/pack/source/sourcePack.ts';
import type { Terminal } from './command.ts';
import { createKindQuestion } from './import/askKind.ts';
import { type Ask, askMissing } from './import/askMissing.ts';
import { type Imported, importPictures } from './import/importPictures.ts';
import { type ImportList, listOriginals } from './import/listOriginals.ts';
import { openPack } from './import/openPack.ts';
import { listFailures, printRemarks, printSums } from './import/printImport.ts';
import { readRecords, savePictures } from './import/savePictures.ts';
import { type Understood, understandChapter, understandKind } from './import/understand.ts';
import { printProblems } from './printProblems.ts';
import { showProgress } from './showProgress.ts';
import { count } from './summarize.ts';

/** What is imported, and where to. */
export interface ImportCall extends ImportList {
  /** The chapter whose slides they join, where the table names no other. */
  readonly chapter?: string | undefined;
  /** What they are, where the table does not say. */
  readonly kind?: string | undefined;
  /** The pack's folder. */
  readonly pack: string;
}

/**
 * Takes a museum's own pictures into a pack, and asks for what their records lack where somebody sits there. What cannot be
 * taken is named, and the rest goes on; the exit code is 1 where anything was. Run again, it does nothing twice.
 */
export async function runImport(call: ImportCall, terminal: Terminal): Promise<number> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  try {
    if (!(await findPack(call.pack, report))) return refuse(problems, terminal);
    const lock = <T>(work: () => Promise<T>) => withLock(join(call.pack, '.cache'), terminal.signal, work);
    const taken = await lock(() => takePictures(call, terminal, report));
    if (!taken) return refuse(problems, terminal);

    const ids = [...taken.fresh, ...taken.known];
    if (ids.length === 0 && problems.length === 0) report(nothingThere(call));
    terminal.out.write(printRemarks(problems));
    if (terminal.ask && ids.length > 0) await completeRecords(ids, taken.pack, terminal.ask, lock);
    terminal.out.write(printSums(taken, problems, taken.pack, await readRecords(call.pack)));
    return listFailures(problems).length > 0 ? 1 : 0;
  } catch (error) {
    throw explainTrouble('Not everything was written down, and what stood there before stands there still', error);
  }
}

function refuse(problems: readonly Problem[], { out }: Terminal): number {
  out.write(`${printProblems(problems)}Nothing was imported. Correct this first.\n`);
  return 1;
}

interface Taken extends Imported {
  readonly pack: SourcePack;
}

async function takePictures(
  call: ImportCall,
  { err, signal, ask }: Terminal,
  report: (problem: Problem) => void,
): Promise<Taken | undefined> {
  const opened = await openPack(call.pack);
  if (opened.status === 'refused') {
    for (const problem of opened.problems) report(problem);
    return undefined;
  }
  const { pack } = opened;
  const chapter = readOption('--chapter', call.chapter, (id) => understandChapter(id, pack));
  const kind = readOption('--kind', call.kind, understandKind);
  const originals = (await listOriginals(call, pack, report)).map((original) => ({
    ...original,
    wish: { ...(chapter === undefined ? {} : { chapter }), ...(kind ? { kind } : {}), ...original.wish },
  }));

  const progress = showProgress(err);
  const askBelow = (question: string) => {
    progress.clear();
    return ask ? ask(question) : Promise.resolve('');
  };
  let done = 0;
  try {
    const imported = await importPictures(pack, originals, {
      report,
      signal,
      chooseKind: createKindQuestion(originals.length, ask && askBelow),
      onProgress: (step) => {
        done = step.done;
        progress.show(step);
      },
    });
    return { ...imported, pack };
  } finally {
    progress.clear();
    if (signal.aborted) err.write(`${done} of ${count(originals.length, 'picture')} done; the same command goes on.\n`);
  }
}

function readOption<T>(name: string, words: string | undefined, understand: (words: string) => Understood<T>) {
  if (words === undefined) return undefined;
  const read = understand(words);
  if (read.status === 'refused') throw new Error(`${name} ${words} ${read.reason}.`);
  return read.value;
}

function nothingThere({ paths, csv }: ImportCall): Problem {
  const file = [...paths, ...(csv === undefined ? [] : [csv])].join(', ');
  const remedy = 'Name pictures, a folder that holds some, or a table with a line for each';
  return aFlaw({ file, code: 'nothing-there', message: 'There is no picture to import', remedy });
}

async function completeRecords(
  ids: readonly string[],
  pack: SourcePack,
  ask: Ask,
  lock: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const records = await readRecords(pack.folder.root);
  await askMissing(
    [...new Set(ids)].map((id) => records.get(id)).filter((record) => record !== undefined),
    pack,
    ask,
    (open, wish) =>
      lock(() =>
        savePictures(pack.folder.root, { added: [], filled: new Map(open.map((id) => [id, wish])), slides: new Map() }),
      ),
  );
}
