import { type CSSProperties, useRef } from 'react';
import type { Picture } from '../../electron/contract/exhibit.ts';
import { isShownWhole } from '../lib/chooseRhythm.ts';
import type { PickedLabel } from '../lib/pickLabels.ts';
import type { PickedText } from '../lib/pickText.ts';
import { Icon } from './Icon.tsx';
import { KindBadge } from './KindBadge.tsx';
import styles from './PictureDoor.module.css';
import { PictureLabels } from './PictureLabels.tsx';
import { StillImage } from './StillImage.tsx';

interface PictureDoorProps {
  readonly picture: Picture;
  readonly packUrl: string;
  readonly alt: PickedText;
  /** Names over the picture. */
  readonly labels: readonly PickedLabel[];
  /** One a language. */
  readonly captions: readonly PickedText[];
  readonly kind: string;
  readonly invitation: string;
  /** In a column; with its captions beside it; or from edge to edge of the page. */
  readonly look: 'framed' | 'captioned' | 'wide';
  readonly onOpen: () => void;
  readonly onFail: () => void;
}

/** A picture within the text, and the door to seeing it large. */
export function PictureDoor(props: PictureDoorProps) {
  const { picture, packUrl, alt, labels, captions, kind, invitation, look, onOpen, onFail } = props;
  const door = useRef<HTMLSpanElement>(null);
  return (
    <figure className={styles.figure} data-look={look} data-part="picture">
      <button
        type="button"
        className={styles.door}
        style={look === 'wide' ? undefined : shapeOf(picture)}
        onClick={onOpen}
      >
        <StillImage
          picture={picture}
          packUrl={packUrl}
          alt={alt}
          sizes={look === 'wide' ? '100vw' : '(max-aspect-ratio: 1/1) 95vw, 55vw'}
          fit="cover"
          onFail={onFail}
        >
          {labels.length > 0 && <PictureLabels picture={picture} labels={labels} fit="cover" over={door} />}
        </StillImage>
        <span ref={door} className={styles.invitation}>
          <Icon name="look" />
          {invitation}
        </span>
      </button>
      <figcaption className={styles.caption}>
        <KindBadge name={kind} />
        {captions.map(({ text, lang }) => (
          <span key={lang} lang={lang}>
            {text}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** What is shown whole grows narrower where it may not be tall enough, and is not cut. */
function shapeOf(picture: Picture): CSSProperties {
  const aspectRatio = `${picture.width} / ${picture.height}`;
  return isShownWhole(picture) ? { aspectRatio, maxWidth: `calc(var(--tallest) * ${aspectRatio})` } : { aspectRatio };
}
