import type { Picture } from '../../electron/contract/exhibit.ts';
import type { PickedText } from '../lib/pickText.ts';
import { Icon } from './Icon.tsx';
import { KindBadge } from './KindBadge.tsx';
import styles from './PictureDoor.module.css';
import { StillImage } from './StillImage.tsx';

interface PictureDoorProps {
  readonly picture: Picture;
  readonly packUrl: string;
  readonly alt: PickedText;
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
  const { picture, packUrl, alt, captions, kind, invitation, look, onOpen, onFail } = props;
  return (
    <figure className={styles.figure} data-look={look} data-part="picture">
      <button
        type="button"
        className={styles.door}
        style={look === 'wide' ? undefined : { aspectRatio: `${picture.width} / ${picture.height}` }}
        onClick={onOpen}
      >
        <StillImage
          picture={picture}
          packUrl={packUrl}
          alt={alt}
          sizes={look === 'wide' ? '100vw' : '(max-aspect-ratio: 1/1) 95vw, 55vw'}
          fit="cover"
          onFail={onFail}
        />
        <span className={styles.invitation}>
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
