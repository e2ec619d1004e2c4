import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Holds a lock as long as this process lives; undefined where a living process holds it. A hard link appears with its
 * content or not at all, so that nobody reads an owner half written.
 */
export function holdLock(path: string): (() => void) | undefined {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    if (!tryLink(mine, path)) {
      if (isAlive(Number(readOwner(path)))) return undefined;
      rmSync(path, { force: true });
      if (!tryLink(mine, path)) return undefined;
    }
    return () => rmSync(path, { force: true });
  } finally {
    rmSync(mine, { force: true });
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
