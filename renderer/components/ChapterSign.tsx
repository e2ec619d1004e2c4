import { emblem } from '../ornament/compose/emblem.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './ChapterSign.module.css';
import { Field } from './Field.tsx';

interface ChapterSignProps {
  readonly chapterId: string;
  /** Its place among the chapters, so that neighbours differ. */
  readonly index: number;
}

/** The grounds take turns as well. */
const GROUNDS = 3;

/** What stands for a chapter without a picture: its sign, large, on a patterned cloth. */
export function ChapterSign({ chapterId, index }: ChapterSignProps) {
  return (
    <span className={styles.cloth} data-scheme="dark" data-ground={index % GROUNDS}>
      <Field seed={chapterId} />
      <span className={styles.sign}>
        <Textile drawing={emblem(chapterId, index)} />
      </span>
    </span>
  );
}
