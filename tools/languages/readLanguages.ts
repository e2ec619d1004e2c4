import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleLanguages } from '../../locales/engine/assembleLanguages.ts';
import type { Language } from '../../locales/engine/language.ts';

/** The folder with a folder a language. */
export const LOCALES = join(import.meta.dirname, '../../locales');

/** The languages of a folder, by code: what `renderer/lib/languages.ts` finds at build, for tools and tests. */
export function readLanguages(folder: string = LOCALES): ReadonlyMap<string, Language> {
  const paths = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith('.json'));
  return assembleLanguages(
    Object.fromEntries(paths.map((path) => [path, JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown])),
  );
}
