import type { ReactNode } from 'react';
import styles from './SideBySide.module.css';

interface SideBySideProps {
  /** Its name within its section: what is read is held by it while the text changes its size or its language. */
  readonly part: string;
  /** The same in one language or in two. */
  readonly children: readonly ReactNode[];
}

/**
 * One piece of a text, a heading or a paragraph: its two languages beside each other where lines stay long enough, else
 * one directly beneath the other, so that no two versions of a sentence are ever further apart than a paragraph.
 */
export function SideBySide({ part, children }: SideBySideProps) {
  return (
    <div className={styles.piece} data-part={part} data-pair={children.length > 1 || undefined}>
      {children}
    </div>
  );
}
