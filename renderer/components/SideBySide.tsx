import type { ReactNode } from 'react';
import styles from './SideBySide.module.css';

/** The same in two languages: heading by heading beside each other where lines stay long enough, else beneath. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.room}>
      <div className={styles.languages}>{children}</div>
    </div>
  );
}
