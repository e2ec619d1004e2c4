import type { Picture } from '../../electron/contract/exhibit.ts';

/** How a section stands on its page. */
export type Beat = 'picture-left' | 'picture-right' | 'picture-wide' | 'medallion-right' | 'mark' | 'medallion-left';

const pictured = ['picture-left', 'picture-right', 'picture-wide'] as const;
const bare = ['medallion-right', 'mark', 'medallion-left', 'mark'] as const;

/** A map is read from edge to edge: it is shown whole, where any other picture may fill its room and lose its rims. */
export const isShownWhole = ({ kind }: Pick<Picture, 'kind'>): boolean => kind === 'map';

/**
 * The beat of every section, from the picture that it has: those with one take turns, and so do those without. What is
 * shown whole lets the strip from edge to edge pass by, which would cut most of it off.
 */
export function chooseRhythm(pictures: readonly (Pick<Picture, 'kind'> | undefined)[]): readonly Beat[] {
  let [withPicture, without] = [0, 0];
  return pictures.map((picture) => {
    if (!picture) return bare[without++ % bare.length] ?? 'mark';
    if (isShownWhole(picture) && pictured[withPicture % pictured.length] === 'picture-wide') withPicture += 1;
    return pictured[withPicture++ % pictured.length] ?? 'picture-left';
  });
}
