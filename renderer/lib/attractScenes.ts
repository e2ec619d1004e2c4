import type { ChapterStop, Exhibit, Picture } from '../../electron/contract/exhibit.ts';

/** Something that the attract screen shows for a while. */
export type AttractScene =
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'chapter'; readonly stop: ChapterStop; readonly index: number }
  | { readonly kind: 'shyrdak' | 'carpet' | 'road' };

/** How long each kind stays: a picture takes longer to take in than a pattern. */
const sceneMs: Readonly<Record<AttractScene['kind'], number>> = {
  picture: 12_000,
  chapter: 9_000,
  shyrdak: 8_000,
  carpet: 8_000,
  road: 10_000,
};

export const durationOf = ({ kind }: AttractScene): number => sceneMs[kind];

/** Names a scene within its round. */
export const nameOf = (scene: AttractScene): string => {
  if (scene.kind === 'picture') return scene.picture.id;
  return scene.kind === 'chapter' ? `chapter ${scene.stop.id}` : scene.kind;
};

const works = [{ kind: 'shyrdak' }, { kind: 'road' }, { kind: 'carpet' }] as const;

/** Two rows in turn, the shorter one over again until the longer one ends. */
function inTurn<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0 || other.length === 0) return [...one, ...other];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, i) => [
    ...one.slice(i % one.length, (i % one.length) + 1),
    ...other.slice(i % other.length, (i % other.length) + 1),
  ]).flat();
}

/** A round of scenes: a picture, then a work of hand or a chapter with its years, and so on until all have been seen. */
export function planScenes({ attract, chapters }: Pick<Exhibit, 'attract' | 'chapters'>): readonly AttractScene[] {
  const pictures = attract.map((picture): AttractScene => ({ kind: 'picture', picture }));
  const dated = chapters.flatMap((stop, index): readonly AttractScene[] =>
    stop.period ? [{ kind: 'chapter', stop, index }] : [],
  );
  return inTurn(pictures, inTurn<AttractScene>(works, dated));
}
