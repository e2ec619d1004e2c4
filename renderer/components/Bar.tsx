import type { ReactNode } from 'react';
import styles from './Bar.module.css';
import { Edge } from './Edge.tsx';

interface BarProps {
  readonly start?: ReactNode;
  readonly middle?: ReactNode;
  readonly end: ReactNode;
}

/** The fixed controls of a screen, low down where a child and a wheelchair user reach them, always in the same place. */
export function Bar({ start, middle, end }: BarProps) {
  return (
    <footer className={styles.bar} data-scheme="dark">
      <Edge />
      <div className={styles.controls}>
        <div className={styles.start}>{start}</div>
        <div className={styles.middle}>{middle}</div>
        <div className={styles.end}>{end}</div>
      </div>
    </footer>
  );
}
