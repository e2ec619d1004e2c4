import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A version's folder is a plain name: `current` must not lead elsewhere. */
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}$/;

/**
 * Names the compiled folders of a museum's own packs in the order they are tried: the version that the file `current`
 * names, then the others, newest first by their names. Never throws: no folder is no packs.
 */
export async function listPacks(packFolder: string): Promise<readonly string[]> {
  const [current, names] = await Promise.all([
    readFile(join(packFolder, 'current'), 'utf8').catch(() => ''),
    readdir(packFolder).catch(() => []),
  ]);
  const versions = names.filter((name) => VERSION.test(name)).toSorted((a, b) => compareVersions(b, a));
  const chosen = versions.filter((name) => name === current.trim());
  const ordered = [...chosen, ...versions.filter((name) => !chosen.includes(name))];

  const folders = await Promise.all(ordered.map((name) => findCompiled(join(packFolder, name))));
  return folders.filter((folder) => folder !== undefined);
}

/** The compiled state lies in `compiled/` beside its source, or was carried here alone. */
async function findCompiled(version: string): Promise<string | undefined> {
  const compiled = join(version, 'compiled');
  if (await isFolder(compiled)) return compiled;
  return (await isFolder(version)) ? version : undefined;
}

const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Compares names number by number and word by word, so that `2026.11` is newer than `2026.9`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [x = '', y = ''] = [left[i], right[i]];
    const byNumber = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : 0;
    const order = byNumber || (x < y ? -1 : Number(x > y));
    if (order !== 0) return order;
  }
  return 0;
}

const pieces = (name: string): readonly string[] => name.match(/\d+|\D+/g) ?? [];
