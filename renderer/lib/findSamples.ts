import type { Exhibit, Picture } from '../../electron/contract/exhibit.ts';

/** One picture of each kind among those that passers-by see, in the order in which they come. */
export function findSamples(
  { attract, chapters }: Pick<Exhibit, 'attract' | 'chapters'>,
  isShown: (picture: Picture) => boolean,
): readonly Picture[] {
  const pictures = [...attract, ...chapters.flatMap(({ cover }) => cover ?? [])].filter(isShown);
  return pictures.filter(({ kind }, index) => pictures.findIndex((one) => one.kind === kind) === index);
}
