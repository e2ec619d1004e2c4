import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Where a path from outside leads: to a place inside the root, which may not exist, or nowhere. */
export type Resolution =
  | { readonly status: 'inside'; readonly path: string }
  | { readonly status: 'refused'; readonly reason: string };

const refused = (reason: string): Resolution => ({ status: 'refused', reason });

/** Windows opens a device for these names, whatever the folder and the ending. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Finds the file that a relative, forward-slashed, perhaps percent-encoded path names below `root`.
 * Decodes once, resolves, follows symbolic links, and only then asks whether the result is inside. Never throws.
 * A path to nothing is `inside`: reading it says that it is missing.
 */
export function resolveInside(root: string, relativePath: string): Resolution {
  let decoded: string;
  try {
    decoded = decodeURIComponent(relativePath);
  } catch {
    return refused('its percent-encoding is broken');
  }

  const reason = findUnsafeSpelling(decoded);
  if (reason) return refused(reason);

  try {
    const trueRoot = realpathSync.native(root);
    const wanted = join(trueRoot, ...decoded.split('/'));
    const existing = findTruePath(wanted);
    if (existing === undefined) return refused('it is a symbolic link to nothing');
    return isInside(trueRoot, existing) ? { status: 'inside', path: wanted } : refused('it leads out of the folder');
  } catch (error) {
    return refused(`it cannot be followed (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

/** Says why a decoded path must not be followed on any operating system, or nothing if it may be. */
export function findUnsafeSpelling(path: string): string | undefined {
  if (path === '') return 'it names no file';
  if (path.includes('\0')) return 'it holds a zero character';
  if (path.includes('\\')) return 'it holds a backslash; folders are divided by /';
  if (path.startsWith('/')) return 'it is absolute; it has to start inside the folder';
  if (path.includes(':')) return 'it holds a colon, as drives and streams of Windows do';

  for (const segment of path.split('/')) {
    if (segment === '..') return 'it climbs out with ..';
    if (segment === '' || segment === '.') return 'it holds an empty step';
    // Windows drops trailing dots and spaces, so that ".. " would climb.
    if (/[. ]$/.test(segment)) return 'a name in it ends in a dot or a space';
    if (DEVICE_NAME.test(segment)) return `Windows keeps the name ${segment} for a device`;
  }
  return undefined;
}

/** The path without symbolic links, of the nearest folder above where it leads to nothing. */
function findTruePath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    const isDangling = code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    if (isDangling) return undefined;
  }
  return findTruePath(dirname(path));
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
