import type { PictureSource } from '../../../electron/pack/source/pictureSource.ts';

/** What somebody wants said about a picture: as much of its record as is known. */
export type Wish = Partial<
  Pick<
    PictureSource,
    'kind' | 'alt' | 'caption' | 'credit' | 'rights' | 'consent' | 'date' | 'place' | 'source' | 'deepZoom'
  >
> & {
  readonly people?: readonly string[] | undefined;
  /** The chapter whose slides it joins. */
  readonly chapter?: string | undefined;
};
