import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './AccessPanel.module.css';
import { ScrollRoom } from './ScrollRoom.tsx';
import { TouchButton } from './TouchButton.tsx';

interface AccessPanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly upLabel: string;
  readonly downLabel: string;
  readonly contentKey: unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What a visitor can set, over the bar's corner: the page stays in sight, so that every change is seen at once. A touch
 * on the page, Escape and its button close it; the bar beneath stays free.
 */
export function AccessPanel(props: AccessPanelProps) {
  const { title, closeLabel, upLabel, downLabel, contentKey, onClose, children } = props;
  const panel = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  // Wherever the focus is: a button that has come to the end of its scale has lost it.
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('[role="alertdialog"]')) onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);

  useEffect(() => {
    const bar = panel.current?.closest('footer');
    // Whoever misses a switch by a finger's breadth closes the panel and stays on the page.
    const page = [...(bar?.parentElement?.children ?? [])].filter(
      (part) => part !== bar && !part.hasAttribute('inert'),
    );
    for (const part of page) part.setAttribute('inert', '');
    const closeBeside = ({ target }: MouseEvent) => {
      // What lies over the page, as the question whether anybody is there, is not beside the panel.
      const isBeside = target instanceof Element && !bar?.contains(target) && !target.closest('dialog');
      if (isBeside) onClose();
    };
    document.addEventListener('click', closeBeside);
    return () => {
      document.removeEventListener('click', closeBeside);
      for (const part of page) part.removeAttribute('inert');
    };
  }, [onClose]);

  return (
    <dialog ref={panel} open className={styles.panel} aria-labelledby={titleId} tabIndex={-1}>
      <div className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <TouchButton icon="close" label={closeLabel} onTouch={onClose} />
      </div>
      <ScrollRoom upLabel={upLabel} downLabel={downLabel} contentKey={contentKey}>
        <div className={styles.settings}>{children}</div>
      </ScrollRoom>
    </dialog>
  );
}
