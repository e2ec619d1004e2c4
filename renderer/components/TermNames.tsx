import type { Language } from '../../electron/contract/exhibit.ts';
import styles from './TermNames.module.css';

interface TermNamesProps {
  readonly names: readonly { readonly code: Language; readonly languageName: string; readonly text: string }[];
}

/** What a thing is called in the other languages: how near the words are is a part of the story. */
export function TermNames({ names }: TermNamesProps) {
  return (
    <ul className={styles.names}>
      {names.map(({ code, languageName, text }) => (
        <li key={code} lang={code}>
          <span className={styles.language}>{languageName}</span> <span className={styles.name}>{text}</span>
        </li>
      ))}
    </ul>
  );
}
