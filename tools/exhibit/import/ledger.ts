import type { PictureSource } from '../../../electron/pack/source/pictureSource.ts';
import type { SourcePack } from '../../../electron/pack/source/sourcePack.ts';
import { type NewPicture, newRecord, type PictureRecord } from './pictureRecord.ts';
import { savePictures } from './savePictures.ts';
import type { Wish } from './wish.ts';

/** So much is lost at most when the power fails: pictures are made again, nothing is half written. */
const SAVE_EVERY_MS = 2000;

/** A picture that the pack has, by its original. */
export interface KnownPicture extends Pick<PictureSource, 'id' | 'file' | 'withdrawn'> {
  /** Whether its file lies in the pack. */
  readonly isThere: boolean;
  /** What the original was called. */
  readonly name: string;
}

/** What an import knows and has done, and what of it is still to be written down. */
export interface Ledger {
  readonly find: (sha256: string) => KnownPicture | undefined;
  readonly add: (picture: NewPicture, wish: Wish) => void;
  /** Adds to a picture that is there what it lacks. */
  readonly fill: (id: string, wish: Wish) => void;
  readonly save: () => Promise<void>;
  /** Saves where the last time was a while ago. */
  readonly saveNowAndThen: () => Promise<void>;
}

export function openLedger({ folder, pictures, exhibit }: SourcePack, now: () => number = Date.now): Ledger {
  const languages = exhibit.value.languages.map(({ code }) => code);
  const known = new Map<string, KnownPicture>();
  for (const { value } of pictures.entries) {
    const { id, file, withdrawn, original } = value;
    if (original)
      known.set(original.sha256, { id, file, withdrawn, isThere: folder.files.has(file), name: original.name });
  }

  let added: PictureRecord[] = [];
  let filled = new Map<string, Wish>();
  let slides = new Map<string, string[]>();
  let savedAt = now();
  const show = (id: string, chapter: string | undefined) => {
    if (chapter !== undefined) slides.set(chapter, [...(slides.get(chapter) ?? []), id]);
  };

  const save = async () => {
    await savePictures(folder.root, { added, filled, slides });
    added = [];
    filled = new Map();
    slides = new Map();
    savedAt = now();
  };
  return {
    find: (sha256) => known.get(sha256),
    add: (picture, wish) => {
      const { id, file, original } = picture;
      known.set(original.sha256, { id, file, withdrawn: false, isThere: true, name: original.name });
      added.push(newRecord(picture, wish, languages));
      show(id, wish.chapter);
    },
    fill: (id, wish) => {
      filled.set(id, { ...filled.get(id), ...wish });
      show(id, wish.chapter);
    },
    save,
    saveNowAndThen: async () => {
      if (now() - savedAt >= SAVE_EVERY_MS) await save();
    },
  };
}
