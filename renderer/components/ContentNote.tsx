import type { PickedText } from '../lib/pickText.ts';
import styles from './ContentNote.module.css';

/** Says beforehand what is coming, so that a visitor can choose. */
export function ContentNote({ heading, note }: { readonly heading: string; readonly note: PickedText }) {
  return (
    <div role="note" className={styles.note}>
      <h2 className={styles.heading}>{heading}</h2>
      <p lang={note.lang}>{note.text}</p>
    </div>
  );
}
