import { type Chapter, chapterSchema, idSchema } from '../../contract/exhibit.ts';
import { compiledChapterFile } from '../compiledFiles.ts';
import { type NotLoaded, readStamp, readStamped } from './readStamped.ts';

/** One chapter of a compiled pack, or why there is none. */
export type LoadedChapter = { readonly status: 'ready'; readonly chapter: Chapter } | NotLoaded;

/** Reads one chapter of a compiled pack. Never throws; `missing` means that the pack has no such chapter. */
export async function loadChapter(compiledFolder: string, id: string): Promise<LoadedChapter> {
  if (!idSchema.safeParse(id).success) return { status: 'missing' };
  const stamp = await readStamp(compiledFolder);
  if (stamp.status !== 'ready') return stamp;
  const chapter = await readStamped(compiledFolder, stamp.value, compiledChapterFile(id), chapterSchema);
  return chapter.status === 'ready' ? { status: 'ready', chapter: chapter.value } : chapter;
}
