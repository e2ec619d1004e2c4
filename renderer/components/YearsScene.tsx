import type { PickedText } from '../lib/pickText.ts';
import { emblem } from '../ornament/compose/emblem.ts';
import { Textile } from '../ornament/Textile.tsx';
import { Field } from './Field.tsx';
import styles from './YearsScene.module.css';

interface YearsSceneProps {
  readonly chapterId: string;
  readonly index: number;
  readonly years: string;
  readonly title: PickedText;
}

/** A chapter for somebody who passes by: its sign, its years, its name. */
export function YearsScene({ chapterId, index, years, title }: YearsSceneProps) {
  return (
    <div className={styles.scene} data-scheme="dark">
      <Field seed={chapterId} />
      <Textile className={styles.sign} drawing={emblem(chapterId, index)} />
      <p className={styles.words}>
        <span className={styles.years}>{years}</span>
        <span className={styles.title} lang={title.lang}>
          {title.text}
        </span>
      </p>
    </div>
  );
}
