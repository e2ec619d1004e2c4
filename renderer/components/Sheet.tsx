import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Divider } from './Divider.tsx';
import styles from './Sheet.module.css';
import { TouchButton } from './TouchButton.tsx';

interface SheetProps {
  readonly title: ReactNode;
  /** The language of its own words. */
  readonly lang: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A short explanation over what the visitor reads; a touch beside it, Escape and its button close it. It leaves the bar
 * free, so that the language can be changed while it is open.
 */
export function Sheet({ title, lang, closeLabel, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);

  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose();
  };

  return (
    <div className={styles.over}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a keyboard has Escape and the button */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what lies beside the sheet is no thing of its own */}
      <div className={styles.beside} onClick={onClose} />
      <dialog
        ref={dialog}
        open
        className={styles.sheet}
        lang={lang}
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={closeOnEscape}
      >
        <Divider seed={lang} length="long" />
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.text}>{children}</div>
        <TouchButton look="leading" onTouch={onClose}>
          {closeLabel}
        </TouchButton>
      </dialog>
    </div>
  );
}
