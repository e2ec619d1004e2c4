import { createHash } from 'node:crypto';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exhibit, Stamp } from '../../electron/contract/exhibit.ts';
import { compiledChapterFile, OUTLINE_FILE, STAMP_FILE } from '../../electron/pack/compiledFiles.ts';
import { lengthen } from './lengthen.ts';

/** Writes a copy of a compiled pack in which every text of every language is lengthened, and answers its outline. */
export async function lengthenPack(compiledFolder: string, target: string): Promise<Exhibit> {
  await cp(compiledFolder, target, { recursive: true });
  const readJson = async <T>(file: string) => JSON.parse(await readFile(join(target, file), 'utf8')) as T;
  const outline = await readJson<Exhibit>(OUTLINE_FILE);
  const { sums, ...stamp } = await readJson<Stamp>(STAMP_FILE);

  const codes = new Set(outline.languages.map(({ code }) => code));
  const newSums: Record<string, string> = { ...sums };
  for (const file of [OUTLINE_FILE, ...outline.chapters.map(({ id }) => compiledChapterFile(id))]) {
    const text = JSON.stringify(lengthenTexts(await readJson(file), codes));
    await writeFile(join(target, file), text);
    newSums[file] = createHash('sha256').update(text).digest('hex');
  }
  await writeFile(join(target, STAMP_FILE), JSON.stringify({ ...stamp, sums: newSums }));
  return readJson<Exhibit>(OUTLINE_FILE);
}

/** Texts stand under the code of their language, in the runs of a paragraph, and as the name of a language. */
function lengthenTexts(value: unknown, codes: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((part) => lengthenTexts(part, codes));
  if (value === null || typeof value !== 'object') return value;
  const isRun = 'type' in value && 'text' in value;
  const isLanguage = 'code' in value && 'name' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const isText = codes.has(key) || (isRun && key === 'text') || (isLanguage && key === 'name');
      return [key, isText && typeof part === 'string' ? lengthen(part) : lengthenTexts(part, codes)];
    }),
  );
}
