import type { KeyboardEvent } from 'react';
import styles from './TermWord.module.css';

interface TermWordProps {
  readonly text: string;
  readonly onOpen: () => void;
}

/**
 * A word within a text that opens its explanation. No `<button>`: that is a box of its own in the line, which cannot wrap
 * and lets the full stop after it fall onto the next line.
 */
export function TermWord({ text, onOpen }: TermWordProps) {
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span role="button" tabIndex={0} className={styles.term} onClick={onOpen} onKeyDown={openByKey}>
      {text}
    </span>
  );
}
