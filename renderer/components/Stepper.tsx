import styles from './Stepper.module.css';
import { TouchButton } from './TouchButton.tsx';

interface StepperProps {
  readonly label: string;
  readonly value: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** Undefined at the end of the scale. */
  readonly onLess: (() => void) | undefined;
  readonly onMore: (() => void) | undefined;
}

/** A value on a short scale, between less and more. */
export function Stepper({ label, value, lessLabel, moreLabel, onLess, onMore }: StepperProps) {
  return (
    <fieldset className={styles.stepper}>
      <legend className={styles.label}>{label}</legend>
      <TouchButton icon="less" label={lessLabel} disabled={!onLess} onTouch={() => onLess?.()} />
      <p className={styles.value} role="status">
        {value}
      </p>
      <TouchButton icon="more" label={moreLabel} disabled={!onMore} onTouch={() => onMore?.()} />
    </fieldset>
  );
}
