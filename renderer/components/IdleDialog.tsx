import { useId, useLayoutEffect, useRef } from 'react';
import styles from './IdleDialog.module.css';
import { TouchButton } from './TouchButton.tsx';

interface IdleDialogProps {
  readonly question: string;
  readonly explanation: string;
  readonly stayLabel: string;
  readonly secondsLeft: number;
  /** How much of the time to answer is left, 1 to 0. */
  readonly left: number;
  readonly onStay: () => void;
}

/** Asks whether anybody is still there. Any touch is an answer, since only somebody who is there can touch. */
export function IdleDialog({ question, explanation, stayLabel, secondsLeft, left, onStay }: IdleDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  // In time for the dialog to give the focus back: later it would be gone from the page.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a keyboard has the button, and Escape as `cancel`
    <dialog
      ref={dialog}
      className={styles.dialog}
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-explanation`}
      onCancel={onStay}
      onClick={onStay}
    >
      <div className={styles.content}>
        <h2 id={`${id}-question`} className={styles.question}>
          {question}
        </h2>
        <p className={styles.seconds} aria-hidden="true">
          {secondsLeft}
        </p>
        <p id={`${id}-explanation`}>{explanation}</p>
        <div className={styles.time}>
          <div className={styles.left} style={{ transform: `scaleX(${left})` }} />
        </div>
        <TouchButton look="leading" onTouch={onStay}>
          {stayLabel}
        </TouchButton>
      </div>
    </dialog>
  );
}
