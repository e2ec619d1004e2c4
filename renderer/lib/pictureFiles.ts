import type { Picture } from '../../electron/contract/exhibit.ts';

/** The picture's files as `srcset` wants them, so that the browser takes the smallest that is large enough. */
export function srcSetOf(picture: Picture, packUrl: string): string {
  return picture.files.map(({ path, width }) => `${packUrl}${path} ${width}w`).join(', ');
}

/** The largest file, for a browser that reads no `srcset`. */
export function srcOf(picture: Picture, packUrl: string): string {
  return `${packUrl}${picture.files.at(-1)?.path ?? ''}`;
}
