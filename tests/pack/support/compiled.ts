import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Chapter, Exhibit, Sums } from '../../../electron/contract/exhibit.ts';
import { buildPack } from '../../../electron/pack/build/buildPack.ts';
import { aPack, type PackFile } from '../support/aPack.ts';

/** A file of the compiled state of the pack in this folder. */
export const read = <T>(root: string, file: string): T =>
  JSON.parse(readFileSync(join(root, 'compiled', file), 'utf8')) as T;
export const outline = (root: string) => read<Exhibit>(root, 'exhibit.json');
export const chapter = (root: string) => read<Chapter>(root, 'chapters/road.json');

/** Writes the small good pack with some files other than usual, builds it, and gives its path. */
export async function built(files: Readonly<Record<string, PackFile>> = {}): Promise<string> {
  const root = await aPack(files);
  expect(await buildPack(root)).toMatchObject({ status: 'built' });
  return root;
}

/** Every file of a compiled folder with its SHA-256. */
export function sumsOf(folder: string): Sums {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .toSorted(),
  );
}
