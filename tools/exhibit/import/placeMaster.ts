import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../../electron/pack/build/writeWhole.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import { nameFile } from './nameFile.ts';

/** Where pictures lie in a pack. */
const MEDIA = 'media';

/** A picture in its place: its id, and its path below the pack's folder. */
export interface PlacedMaster {
  readonly id: string;
  readonly file: string;
}

/** Puts pictures into the pack's folder. */
export interface MasterShelf {
  /** Under a name that no other has, whatever the capital letters. */
  readonly place: (name: string, ending: string, bytes: Buffer) => Promise<PlacedMaster>;
}

export function createMasterShelf({ folder, pictures }: SourcePack): MasterShelf {
  const ids = new Set(pictures.ids);
  const files = new Map([...folder.files].map(([file, onDisk]) => [file.toLowerCase(), onDisk]));

  /** A file that no record names was left by an import that was cut off: if it is the same picture, it is that one. */
  const isFree = async (file: string, bytes: Buffer): Promise<boolean> => {
    const left = files.get(file);
    return left === undefined || bytes.equals(await readFile(join(folder.root, left)));
  };

  return {
    place: async (name, ending, bytes) => {
      const wanted = nameFile(name);
      for (let number = 1; ; number++) {
        const id = number === 1 ? wanted : `${wanted}-${number}`;
        const file = `${MEDIA}/${id}.${ending}`;
        if (ids.has(id) || !(await isFree(file, bytes))) continue;
        if (!files.has(file)) {
          await mkdir(join(folder.root, MEDIA), { recursive: true });
          await writeWhole(join(folder.root, file), bytes);
        }
        ids.add(id);
        files.set(file, file);
        return { id, file };
      }
    },
  };
}
