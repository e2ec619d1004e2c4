import type { Picture } from '../../electron/contract/exhibit.ts';

/** The picture's files as `srcset` wants them, so that the browser takes the smallest that is large enough. */
export function srcSetOf(picture: Picture, packUrl: string): string {
  return picture.files.map(({ path, width }) => `${packUrl}${path} ${width}w`).join(', ');
}

/** The largest file, for a browser that reads no `srcset`. */
export function srcOf(picture: Picture, packUrl: string): string {
  return `${packUrl}${picture.files.at(-1)?.path ?? ''}`;
}

/**
 * The `sizes` of a picture that covers a box of this width and height, CSS lengths both: as wide as the box, or wider where
 * the box is taller than the picture's shape and cuts its sides off. Rounded down: a hair more would fetch the next size.
 */
export function sizesToCover({ width, height }: Picture, boxWidth: string, boxHeight: string): string {
  return `max(${boxWidth}, ${boxHeight} * ${Math.floor((1000 * width) / height) / 1000})`;
}
