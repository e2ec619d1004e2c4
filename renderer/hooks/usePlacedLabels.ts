import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Picture } from '../../electron/contract/exhibit.ts';
import { type Box, fitPicture } from '../lib/fitPicture.ts';
import type { PickedLabel } from '../lib/pickLabels.ts';
import { placeLabels } from '../lib/placeLabels.ts';

/** Half of a mark and the air round a name, in heights of a letter line. */
const MARK_LINES = 0.5;
const AIR_LINES = 0.3;

interface LabelledPicture {
  readonly picture: Picture;
  readonly labels: readonly PickedLabel[];
  readonly fit: 'cover' | 'contain';
  /** What lies over the picture, too: names keep clear of it. */
  readonly over?: RefObject<HTMLElement | null> | undefined;
}

/**
 * Where the names of a layer stand, one child each, now and whenever room or letters grow. They are measured as they are
 * laid out, before any transform: whoever zooms the picture zooms the layer with it, and nothing is placed anew.
 */
export function usePlacedLabels(
  layer: RefObject<HTMLElement | null>,
  { picture, labels, fit, over }: LabelledPicture,
): readonly (Box | undefined)[] {
  const [boxes, setBoxes] = useState<readonly (Box | undefined)[]>([]);

  useLayoutEffect(() => {
    const room = layer.current;
    if (!room) return;
    const names = [...room.children] as HTMLElement[];
    const place = () => {
      const [width, height] = [room.offsetWidth, room.offsetHeight];
      const area = fitPicture(picture, { width, height }, fit);
      const line = Math.min(...names.map(({ offsetHeight }) => offsetHeight));
      const cover = over?.current;
      setBoxes(
        placeLabels(
          labels.map(({ at: [x, y], kind }, index) => ({
            x: area.left + x * area.width,
            y: area.top + y * area.height,
            width: names[index]?.offsetWidth ?? 0,
            height: names[index]?.offsetHeight ?? 0,
            isBeside: kind === 'place',
          })),
          {
            width,
            height,
            mark: line * MARK_LINES,
            air: line * AIR_LINES,
            taken: cover
              ? [
                  {
                    left: cover.offsetLeft,
                    top: cover.offsetTop,
                    width: cover.offsetWidth,
                    height: cover.offsetHeight,
                  },
                ]
              : [],
          },
        ),
      );
    };
    place();
    const observer = new ResizeObserver(place);
    for (const element of [room, ...names]) observer.observe(element);
    return () => observer.disconnect();
  }, [layer, picture, labels, fit, over]);

  return boxes;
}
