import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { COMPILED_FOLDER } from '../compiledFiles.ts';
import { anError, type Problem } from '../problem.ts';
import { resolveInside } from '../resolveInside.ts';

/** The folder of a source pack and what lies in it. */
export interface PackFolder {
  readonly root: string;
  /** Every file, forward-slashed and in composed form (NFC), and how the disk spells it. */
  readonly files: ReadonlyMap<string, string>;
}

/** Folders nest as deep as `chapters/<id>/`; what lies far deeper was dropped here by mistake. */
const MAX_DEPTH = 8;

const isLeftByTheSystem = (name: string) => name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';

/** Lists a pack's files. Links that lead out are reported and left out; the compiled state is not part of it. */
export async function listPackFolder(root: string, report: (problem: Problem) => void): Promise<PackFolder> {
  const files = new Map<string, string>();

  const list = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      const message = `The folder cannot be read: the system says ${error.code}`;
      report(anError({ file: folder, code: 'unreadable-file', message, remedy: 'Let the program read it' }));
      return [];
    });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isLeftByTheSystem(entry.name) || path === COMPILED_FOLDER) continue;
      if (entry.isDirectory()) {
        if (depth < MAX_DEPTH) await list(path, depth + 1);
      } else if (!entry.isSymbolicLink() || isInside(path)) {
        files.set(path.normalize('NFC'), path);
      }
    }
  };

  const isInside = (path: string): boolean => {
    const resolution = resolveInside(root, encodeURIComponent(path).replaceAll('%2F', '/'));
    if (resolution.status === 'inside') return true;
    report(
      anError({
        file: path,
        code: 'unsafe-link',
        message: `The symbolic link is not followed: ${resolution.reason}`,
        remedy: 'Put the file itself in its place',
      }),
    );
    return false;
  };

  await list('', 0);
  return { root, files };
}
