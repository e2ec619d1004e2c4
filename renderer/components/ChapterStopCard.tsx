import type { ReactNode } from 'react';
import type { StopPlace } from '../lib/layOutRoad.ts';
import type { PickedText } from '../lib/pickText.ts';
import styles from './ChapterStopCard.module.css';
import { Ornament } from './Ornament.tsx';

interface ChapterStopCardProps {
  readonly title: PickedText;
  /** Its first sentence, where there is room for it. */
  readonly lead: PickedText | undefined;
  readonly minutes: string;
  readonly place: StopPlace;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** A woven edge stands for one that is missing. */
  readonly picture?: ReactNode;
  readonly mark?: ReactNode;
  readonly onOpen: () => void;
}

/** A chapter as a stop on the road, with the piece of road that belongs to it. */
export function ChapterStopCard(props: ChapterStopCardProps) {
  const { title, lead, minutes, place, isFirst, isLast, picture, mark, onOpen } = props;
  return (
    <li
      className={styles.stop}
      style={{ gridRow: place.row, gridColumn: place.column }}
      data-way={place.way}
      data-first={isFirst || undefined}
      data-last={isLast || undefined}
    >
      {place.isTurn && <span className={styles.turn} />}
      <button type="button" className={styles.card} onClick={onOpen}>
        <span className={styles.picture}>{picture || <Ornament />}</span>
        <span className={styles.road} />
        <span className={styles.words}>
          <span className={styles.title} lang={title.lang}>
            {title.text}
          </span>
          {lead && (
            <span className={styles.lead} lang={lead.lang}>
              {lead.text}
            </span>
          )}
          <span className={styles.minutes}>{minutes}</span>
          {mark}
        </span>
      </button>
    </li>
  );
}
