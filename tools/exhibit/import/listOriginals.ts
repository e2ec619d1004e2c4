import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { describeTrouble } from '../../../electron/pack/build/describeTrouble.ts';
import { aFlaw, type Problem } from '../../../electron/pack/problem.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import { readWishes } from './readWishes.ts';
import type { Wish } from './wish.ts';

/** A file that somebody wants in the exhibit. */
export interface Original {
  /** Absolute, as the disk spells it. */
  readonly path: string;
  /** As briefly as it can be named from here. */
  readonly name: string;
  readonly wish: Wish;
}

/** Endings of pictures, also of those that are refused: whoever hands over a folder wants to hear of them. */
const PICTURES =
  /\.(jpe?g|jfif|png|webp|avif|tiff?|gif|svgz?|hei[cf]|bmp|jp2|jxl|psd|dng|cr[23]|nef|arw|orf|rw2|raf|pdf|djvu?)$/i;

/** What somebody wants imported. */
export interface ImportList {
  /** Files, and folders with all that lies in them. */
  readonly paths: readonly string[];
  /** A table that says of each file what its record holds. */
  readonly csv?: string | undefined;
}

/**
 * Lists what is to be imported: the files of the table in its order, then those that were named and what lies in the
 * folders that were named, by name. What is not there is reported. Without files and folders it is the table alone.
 */
export async function listOriginals(
  { paths, csv }: ImportList,
  pack: SourcePack,
  report: (problem: Problem) => void,
): Promise<readonly Original[]> {
  const wishes = csv === undefined ? [] : await readWishes(csv, pack, report);
  const listed = (await Promise.all(paths.map((path) => listPath(resolve(path), report)))).flat();
  const folders = await keepFolders(paths.map((path) => resolve(path)));
  const home = csv === undefined ? [] : [dirname(resolve(csv)), ...folders];

  const taken = new Set<string>();
  const originals: Original[] = [];
  const add = (path: string, wish: Wish) => {
    if (!taken.has(path)) originals.push({ path, name: nameFrom(path), wish });
    taken.add(path);
  };
  for (const { file, line, wish } of wishes) {
    const found = await findFile(file, home, listed);
    if (typeof found === 'string' && wish) add(found, wish);
    else if (typeof found === 'string') taken.add(found);
    else report(aFlaw({ file: csv ?? '', line, ...describeAbsence(file, found) }));
  }
  for (const path of listed) add(path, {});

  const inside = await realpath(pack.folder.root);
  return originals.filter(({ path, name }) => {
    if (!path.startsWith(inside + sep)) return true;
    report(aFlaw({ file: name, code: 'in-the-pack', ...IN_THE_PACK }));
    return false;
  });
}

const IN_THE_PACK = {
  message: 'The file lies in the exhibit already',
  remedy: 'Import from another folder; a file of the exhibit is named in pictures.json by hand',
};

async function listPath(path: string, report: (problem: Problem) => void): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    const sorted = entries.filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => byName(a.name, b.name));
    const inner = await Promise.all(
      sorted.map((entry) => {
        const place = join(path, entry.name);
        if (entry.isDirectory()) return listPath(place, report);
        return PICTURES.test(entry.name) ? [place] : [];
      }),
    );
    return inner.flat();
  } catch (error) {
    const trouble = describeTrouble(error);
    if (!trouble) throw error;
    const message = `It cannot be read: ${trouble.reason}`;
    report(aFlaw({ file: nameFrom(path), code: 'unreadable', message, remedy: trouble.remedy }));
    return [];
  }
}

/** 2 before 10, as cameras count. */
function byName(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => name.replaceAll(/\d+/g, (digits) => digits.padStart(16, '0')));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

async function keepFolders(paths: readonly string[]): Promise<readonly string[]> {
  const stats = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return paths.filter((_, index) => stats[index]?.isDirectory());
}

/** The file that a table means: below its own folder or below one that was named, or the one file listed of that name. */
async function findFile(
  file: string,
  folders: readonly string[],
  listed: readonly string[],
): Promise<string | readonly string[]> {
  for (const folder of folders) {
    const found = await findSpelling(resolve(folder, file));
    if (found !== undefined) return found;
  }
  const namesakes = listed.filter((path) => sameName(basename(path), basename(file)));
  return namesakes.length === 1 ? (namesakes[0] ?? []) : namesakes;
}

/** A path as the disk spells it: macOS takes letters apart (NFD), and tables have them whole. */
async function findSpelling(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  const name = names.find((name) => name === basename(path)) ?? names.find((name) => sameName(name, basename(path)));
  return name === undefined ? undefined : join(dirname(path), name);
}

const sameName = (a: string, b: string) => a.normalize('NFC') === b.normalize('NFC');

function describeAbsence(file: string, namesakes: readonly string[]): Pick<Problem, 'code' | 'message' | 'remedy'> {
  return namesakes.length === 0
    ? { code: 'missing-file', message: `“${file}” is not there`, remedy: nameEnding(file) }
    : {
        code: 'two-of-one-name',
        message: `“${file}” can be any of ${namesakes.map(nameFrom).join(', ')}`,
        remedy: 'Write its folder before its name',
      };
}

const nameEnding = (file: string) =>
  extname(file) === '' ? 'Write its name with its ending, such as .jpg' : 'Correct its name, or put the file there';

function nameFrom(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') ? path : here;
}
