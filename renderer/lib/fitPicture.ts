/** A rectangle in CSS pixels, from the top left corner of whatever it lies in. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a picture lies in its room, as `object-fit` and `object-position` lay it: with `cover` parts of it are outside,
 * with `contain` parts of the room are empty; `focus` says how much on either side.
 */
export function fitPicture(
  picture: { readonly width: number; readonly height: number; readonly focus: readonly [number, number] },
  room: { readonly width: number; readonly height: number },
  fit: 'cover' | 'contain',
): Box {
  const shares = [room.width / picture.width, room.height / picture.height] as const;
  const scale = fit === 'cover' ? Math.max(...shares) : Math.min(...shares);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const [x, y] = picture.focus;
  return { left: (room.width - width) * x, top: (room.height - height) * y, width, height };
}
