import { type ReactNode, type SyntheticEvent, useState } from 'react';
import type { Picture } from '../../electron/contract/exhibit.ts';
import type { PickedText } from '../lib/pickText.ts';
import { srcOf, srcSetOf } from '../lib/pictureFiles.ts';
import styles from './StillImage.module.css';

interface StillImageProps {
  readonly picture: Picture;
  readonly packUrl: string;
  /** Omitted where the picture adds nothing to the words beside it. */
  readonly alt?: PickedText;
  /** The width it will have, as the `sizes` of an image. */
  readonly sizes: string;
  /** `cover` fills its box around the picture's focus, `contain` shows all of it. */
  readonly fit: 'cover' | 'contain';
  readonly onReady?: () => void;
  readonly onFail: () => void;
  /** What is written over it; it comes with the picture. */
  readonly children?: ReactNode;
}

/** A picture that appears whole: its placeholder holds the place until the picture has been decoded. */
export function StillImage({ picture, packUrl, alt, sizes, fit, onReady, onFail, children }: StillImageProps) {
  const [isDecoded, setDecoded] = useState(false);

  const decode = ({ currentTarget }: SyntheticEvent<HTMLImageElement>) => {
    const show = () => {
      setDecoded(true);
      onReady?.();
    };
    // A picture that left the page while decoding is refused as well, and is no fault.
    currentTarget.decode().then(show, () => currentTarget.isConnected && onFail());
  };

  const [x, y] = picture.focus;
  const position = { objectFit: fit, objectPosition: `${x * 100}% ${y * 100}%` } as const;
  return (
    <span className={styles.frame}>
      <img
        className={styles.placeholder}
        data-done={isDecoded || undefined}
        src={picture.placeholder}
        alt=""
        style={position}
        draggable={false}
      />
      <img
        className={styles.picture}
        data-decoded={isDecoded || undefined}
        srcSet={srcSetOf(picture, packUrl)}
        sizes={sizes}
        src={srcOf(picture, packUrl)}
        width={picture.width}
        height={picture.height}
        alt={alt?.text ?? ''}
        lang={alt?.lang}
        style={position}
        decoding="async"
        draggable={false}
        onLoad={decode}
        onError={onFail}
      />
      {children && (
        <span className={styles.over} data-decoded={isDecoded || undefined}>
          {children}
        </span>
      )}
    </span>
  );
}
