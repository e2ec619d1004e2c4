import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Shot } from './shots.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const imports = /^(?:from diorama import (\w+)|from diorama\.(\w+) import|from \.(\w+) import|from \. import (\w+))/gm;

/** SHA-256 over everything a picture depends on: its scene, the library modules behind it, its map, its settings. */
export async function hashShot(shot: Shot): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(shot));
  for (const file of await listInputs(shot)) {
    hash.update(basename(file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

/** The files a picture is made from: Python modules and, where it is a map, the geometry that `npm run maps` wrote for it. */
export async function listInputs({ scene, picture }: Shot): Promise<readonly string[]> {
  const modules = await collectModules(`${here}scenes/${scene}.py`);
  const geometry = `${here}maps/${picture}.json`;
  const isMap = await access(geometry).then(
    () => true,
    () => false,
  );
  return isMap ? [...modules, geometry] : modules;
}

/** A Python file and every library module it imports, directly or through another, sorted by name. */
async function collectModules(scene: string): Promise<readonly string[]> {
  const found = new Set([scene]);
  for (const file of found) {
    const text = await readFile(file, 'utf8');
    for (const [, ...names] of text.matchAll(imports)) {
      found.add(`${here}diorama/${names.find(Boolean)}.py`);
    }
  }
  return [...found].sort();
}
