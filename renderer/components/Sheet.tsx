import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Divider } from './Divider.tsx';
import styles from './Sheet.module.css';
import { TouchButton } from './TouchButton.tsx';

interface SheetProps {
  readonly title: ReactNode;
  /** The language of its own words. */
  readonly lang: string;
  readonly closeLabel: string;
  /** `strip` for a few words that belong to one in the text: the text stays in sight. */
  readonly look?: 'panel' | 'strip';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A short explanation over what the visitor reads; a touch beside it, Escape and its button close it. It leaves the bar
 * free, so that the language can be changed while it is open.
 */
export function Sheet({ title, lang, closeLabel, look = 'panel', onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  const [isHigh, setHigh] = useState(false);

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const own = dialog.current;
    if (opener && own && !own.contains(opener)) {
      setHigh(opener.getBoundingClientRect().bottom > own.getBoundingClientRect().top);
    }
  }, []);

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.focus();
    if (opener instanceof HTMLElement) opener.dataset.opened = '';
    return () => {
      if (!(opener instanceof HTMLElement)) return;
      delete opener.dataset.opened;
      opener.focus({ preventScroll: true });
    };
  }, []);

  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose();
  };

  return (
    <div className={styles.over} data-look={look} data-high={isHigh || undefined}>
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
        {look === 'panel' && <Divider seed={lang} length="long" />}
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
