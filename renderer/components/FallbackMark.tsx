import type { Language } from '../../electron/contract/exhibit.ts';
import heard from '../styles/heard.module.css';
import styles from './FallbackMark.module.css';

interface FallbackMarkProps {
  /** Why the mark is here, in the visitor's language, for those who hear it. */
  readonly explanation: string;
  readonly lang: Language;
  /** The language's own name. */
  readonly name: string;
}

/** Marks a text that stands in another language than the chosen one. */
export function FallbackMark({ explanation, lang, name }: FallbackMarkProps) {
  return (
    <span className={styles.mark}>
      <span className={heard.words}>{explanation} </span>
      <span lang={lang}>{name}</span>
    </span>
  );
}
