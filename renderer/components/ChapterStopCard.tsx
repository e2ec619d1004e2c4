import type { ReactNode } from 'react';
import type { StopTitleFit } from '../lib/fitStopTitles.ts';
import type { StopPlace } from '../lib/layOutRoad.ts';
import type { PickedText } from '../lib/pickText.ts';
import { emblem } from '../ornament/compose/emblem.ts';
import { Textile } from '../ornament/Textile.tsx';
import heard from '../styles/heard.module.css';
import styles from './ChapterStopCard.module.css';

interface ChapterStopCardProps {
  readonly chapterId: string;
  readonly index: number;
  readonly title: PickedText;
  /** How large titles are on this road: the same at every stop and in every language. */
  readonly fit: StopTitleFit;
  /** Its first sentence, where there is room for it. */
  readonly lead: PickedText | undefined;
  /** When it was, where the pack says so: `1906–1917`. */
  readonly period: string | undefined;
  /** How long it takes to read. */
  readonly minutes: string;
  /** The same where it is written over the picture. */
  readonly minutesShort: string;
  readonly place: StopPlace;
  /** Where there is none its sign is as large as one. */
  readonly picture?: ReactNode;
  readonly mark?: ReactNode;
  readonly onOpen: () => void;
}

/** A chapter as a stop on the road: its sign is the bead that the road runs through. */
export function ChapterStopCard(props: ChapterStopCardProps) {
  const { chapterId, index, title, fit, lead, period, minutes, minutesShort, place, picture, mark, onOpen } = props;
  return (
    <li className={styles.stop} style={{ gridRow: place.row, gridColumn: place.column }} data-low={index % 2 === 1}>
      <button type="button" className={styles.card} style={fit} data-bare={!picture || undefined} onClick={onOpen}>
        {picture && (
          <span className={styles.picture}>
            {picture}
            {minutesShort && (
              <span className={styles.minutesShort} aria-hidden="true">
                {minutesShort}
              </span>
            )}
          </span>
        )}
        <span className={styles.place}>
          <span className={styles.sign}>
            <Textile drawing={emblem(chapterId, index)} />
          </span>
        </span>
        <span className={styles.bead} data-bead />
        <span className={styles.words}>
          <span className={styles.when}>
            <span className={styles.number}>{index + 1}</span>
            {period && <span className={styles.period}>{period}</span>}
          </span>
          <span className={styles.title} lang={title.lang}>
            {title.text}
          </span>
          {lead && (
            <span className={styles.lead} lang={lead.lang}>
              {lead.text}
            </span>
          )}
          <span className={picture ? heard.words : styles.minutes}>{minutes}</span>
          {mark}
        </span>
      </button>
    </li>
  );
}
