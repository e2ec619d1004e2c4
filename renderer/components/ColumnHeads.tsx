import type { Exhibit } from '../../electron/contract/exhibit.ts';
import styles from './ColumnHeads.module.css';

/** The own names of the two languages that stand side by side, in sight as long as their section is. */
export function ColumnHeads({ languages }: { readonly languages: Exhibit['languages'] }) {
  return (
    <div className={styles.heads}>
      {languages.map(({ code, name }) => (
        <span key={code} className={styles.head} lang={code}>
          {name}
        </span>
      ))}
    </div>
  );
}
