import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeWhole } from '../../../electron/pack/build/writeWhole.ts';
import { chapterFile } from '../../../electron/pack/source/packFiles.ts';
import { appendElements, appendField, replaceValue } from './jsonText.ts';
import { fillRecord, type PictureRecord } from './pictureRecord.ts';
import type { Wish } from './wish.ts';

const PICTURES_FILE = 'pictures.json';
const NO_RECORDS = '[]\n';

/** What is to change in `pictures.json` and in the chapters. */
export interface Changes {
  readonly added: readonly PictureRecord[];
  /** What is to be filled in, by the picture's id. */
  readonly filled: ReadonlyMap<string, Wish>;
  /** The ids that join the slides of each chapter, in order. */
  readonly slides: ReadonlyMap<string, readonly string[]>;
}

/**
 * Writes changes into a pack, each file whole. The files are read anew: what somebody wrote into them meanwhile stays, and
 * so does how they are laid out. `pictures.json` comes first, so that no slide is ever without its record.
 */
export async function savePictures(pack: string, { added, filled, slides }: Changes): Promise<void> {
  await edit(join(pack, PICTURES_FILE), NO_RECORDS, (text) => {
    const records = parse(text) as readonly PictureRecord[];
    const mended = records.reduce<string>((written, record, index) => {
      const full = fillRecord(record, filled.get(String(record.id)) ?? {});
      return isDeepStrictEqual(full, record) ? written : replaceValue(written, [index], full);
    }, text);
    const ids = new Set(records.map(({ id }) => id));
    const fresh = added.filter(({ id }) => !ids.has(id));
    return fresh.length > 0 ? appendElements(mended, [], fresh) : mended;
  });
  for (const [chapter, ids] of slides) {
    await edit(join(pack, chapterFile(chapter)), '{}\n', (text) => {
      const { slides } = parse(text) as { readonly slides?: readonly string[] };
      const fresh = ids.filter((id) => !slides?.includes(id));
      if (fresh.length === 0) return text;
      return slides ? appendElements(text, ['slides'], fresh) : appendField(text, 'slides', fresh);
    });
  }
}

/** The records of `pictures.json` as they stand there now, by id. */
export async function readRecords(pack: string): Promise<ReadonlyMap<string, PictureRecord>> {
  const records = parse(await readOr(join(pack, PICTURES_FILE), NO_RECORDS)) as readonly PictureRecord[];
  return new Map(records.map((record) => [String(record.id), record]));
}

async function edit(path: string, begun: string, change: (text: string) => string): Promise<void> {
  const text = await readOr(path, begun);
  const changed = change(text);
  if (changed !== text) await writeWhole(path, changed);
}

const readOr = (path: string, begun: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return begun;
    throw error;
  });

/** Some editors write a byte order mark, which stays in the file. */
const parse = (text: string): unknown => JSON.parse(text.replace(/^\uFEFF/, ''));
