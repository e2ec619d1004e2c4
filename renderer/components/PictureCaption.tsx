import type { ReactNode } from 'react';
import type { PickedText } from '../lib/pickText.ts';
import { KindBadge } from './KindBadge.tsx';
import styles from './PictureCaption.module.css';

interface PictureCaptionProps {
  readonly kind: string;
  readonly caption: PickedText;
  readonly date?: string;
  readonly place?: PickedText;
  readonly credit: PickedText;
  readonly mark?: ReactNode;
}

/** All that is known of a picture: what it is, what it shows, when, where, and whose it is. */
export function PictureCaption({ kind, caption, date, place, credit, mark }: PictureCaptionProps) {
  return (
    <div className={styles.caption}>
      <KindBadge name={kind} />
      <p className={styles.words} lang={caption.lang} data-caption>
        {caption.text}
      </p>
      {mark}
      {(date || place?.text) && (
        <p className={styles.when}>
          {date && <span>{date}</span>}
          {place?.text && <span lang={place.lang}>{place.text}</span>}
        </p>
      )}
      <p className={styles.credit} lang={credit.lang}>
        {credit.text}
      </p>
    </div>
  );
}
