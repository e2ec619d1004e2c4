import { anError, type Problem } from '../problem.ts';
import { findUnsafeSpelling, resolveInside } from '../resolveInside.ts';
import type { Entry } from '../source/parseEntry.ts';
import type { PictureSource } from '../source/pictureSource.ts';
import type { SourcePack } from '../source/sourcePack.ts';

/** Every file that a picture names lies in the pack, under a name that means the same on every system. */
export function findMediaProblems({ pictures, folder }: SourcePack): Problem[] {
  const spellings = new Map([...folder.files.keys()].map((path) => [path.toLowerCase(), path]));
  return pictures.entries.flatMap(({ value, file, lineOf }: Entry<PictureSource>): Problem[] => {
    const problem = (code: string, message: string, remedy: string) => [
      anError({ file, line: lineOf('file'), code, message, remedy }),
    ];
    const reason = findUnsafeReason(value.file, folder.root);
    if (reason) {
      const remedy = 'Put the file into media/ and name it media/… as it is written there';
      return problem('unsafe-path', `The path “${value.file}” is not followed: ${reason}`, remedy);
    }
    // What is withdrawn may be deleted, too.
    if (folder.files.has(value.file) || value.withdrawn) return [];
    const similar = spellings.get(value.file.toLowerCase());
    return similar
      ? problem(
          'missing-file',
          `“${value.file}” is missing; there is “${similar}”`,
          'Write capital letters alike in both',
        )
      : problem('missing-file', `“${value.file}” is missing`, 'Put the file there, or delete the record');
  });
}

function findUnsafeReason(path: string, root: string): string | undefined {
  if (path.includes('%')) return 'it holds a percent sign, which hides letters in addresses';
  const unsafe = findUnsafeSpelling(path);
  if (unsafe) return unsafe;
  const resolution = resolveInside(root, path);
  return resolution.status === 'refused' ? resolution.reason : undefined;
}
