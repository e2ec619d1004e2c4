import { type RefObject, useRef } from 'react';
import type { Picture } from '../../electron/contract/exhibit.ts';
import { usePlacedLabels } from '../hooks/usePlacedLabels.ts';
import type { PickedLabel } from '../lib/pickLabels.ts';
import styles from './PictureLabels.module.css';

interface PictureLabelsProps {
  readonly picture: Picture;
  readonly labels: readonly PickedLabel[];
  /** As the picture below lies in its room. */
  readonly fit: 'cover' | 'contain';
  /** What lies over the picture, too. */
  readonly over?: RefObject<HTMLElement | null>;
}

/** Names written over a picture. They are for eyes alone: who listens hears the picture's description, which says the same. */
export function PictureLabels({ picture, labels, fit, over }: PictureLabelsProps) {
  const layer = useRef<HTMLSpanElement>(null);
  const boxes = usePlacedLabels(layer, { picture, labels, fit, over });
  return (
    <span ref={layer} className={styles.layer} aria-hidden="true">
      {labels.map(({ at, kind, text, lang }, index) => {
        const box = boxes[index];
        return (
          <span
            key={at.join()}
            className={styles.name}
            data-kind={kind}
            data-placed={box !== undefined || undefined}
            lang={lang}
            style={box && { left: `${box.left}px`, top: `${box.top}px` }}
          >
            {text}
          </span>
        );
      })}
    </span>
  );
}
