import type { PickedText } from '../lib/pickText.ts';
import styles from './SourceList.module.css';

interface SourceListProps {
  readonly notes: readonly {
    readonly kind: string;
    /** What that means, for somebody who has never read a footnote. */
    readonly meaning: string;
    readonly facts: string;
    readonly holderLabel: string;
    readonly holder: PickedText | undefined;
  }[];
}

/** How surely each part of a text is known, and who holds a contested view. */
export function SourceList({ notes }: SourceListProps) {
  return (
    <ul className={styles.notes}>
      {notes.map(({ kind, meaning, facts, holderLabel, holder }) => (
        <li key={`${kind} ${holder?.text}`} className={styles.note}>
          <span className={styles.kind}>{kind}</span>
          <span className={styles.facts}>{facts}</span>
          <span className={styles.meaning}>{meaning}</span>
          {holder?.text && (
            <span className={styles.holder}>
              {holderLabel}: <strong lang={holder.lang}>{holder.text}</strong>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
