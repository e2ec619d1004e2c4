import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './Sheet.module.css';
import { TouchButton } from './TouchButton.tsx';

interface SheetProps {
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short explanation over what the visitor reads. A touch beside it, Escape and its button close it. */
export function Sheet({ title, closeLabel, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const closeBeside = ({ target }: MouseEvent) => {
    if (target === dialog.current) onClose();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape arrives as `cancel`
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={titleId} onCancel={onClose} onClick={closeBeside}>
      <div className={styles.content}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.text}>{children}</div>
        <TouchButton look="leading" onTouch={onClose}>
          {closeLabel}
        </TouchButton>
      </div>
    </dialog>
  );
}
