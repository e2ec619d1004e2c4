import styles from './SlideTurner.module.css';
import { TouchButton } from './TouchButton.tsx';

interface SlideTurnerProps {
  readonly number: number;
  readonly total: number;
  /** The same, as a sentence. */
  readonly position: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
}

/** Which picture of how many, between two arrows. */
export function SlideTurner(props: SlideTurnerProps) {
  const { number, total, position, previousLabel, nextLabel, onPrevious, onNext } = props;
  const isAlone = total < 2;
  return (
    <div className={styles.turner}>
      <TouchButton look="leading" icon="left" label={previousLabel} disabled={isAlone} onTouch={onPrevious} />
      <p className={styles.counter} role="status" aria-label={position}>
        {number} / {total}
      </p>
      <TouchButton look="leading" icon="right" label={nextLabel} disabled={isAlone} onTouch={onNext} />
    </div>
  );
}
