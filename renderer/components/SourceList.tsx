import type { PickedText } from '../lib/pickText.ts';
import styles from './SourceList.module.css';

interface SourceListProps {
  readonly holderLabel: string;
  readonly notes: readonly {
    readonly kind: string;
    readonly facts: string;
    readonly holder: PickedText | undefined;
  }[];
}

/** The kinds of facts behind a text, and who holds a contested view. */
export function SourceList({ holderLabel, notes }: SourceListProps) {
  return (
    <ul className={styles.notes}>
      {notes.map(({ kind, facts, holder }) => (
        <li key={`${kind} ${holder?.text}`} className={styles.note}>
          <span className={styles.kind}>{kind}</span>
          <span className={styles.facts}>{facts}</span>
          {holder?.text && (
            <span className={styles.holder}>
              {holderLabel}: <span lang={holder.lang}>{holder.text}</span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
