import { QrCode } from './QrCode.tsx';
import styles from './TakeAlong.module.css';

interface TakeAlongProps {
  readonly address: string;
  /** What the code is, for those who do not see it. */
  readonly label: string;
  /** What to do with it. */
  readonly hint: string;
  /** Beside something larger: for a telephone held closer. */
  readonly isSmall?: boolean;
}

/** An address that a visitor takes away on a telephone, and how. */
export function TakeAlong({ address, label, hint, isSmall }: TakeAlongProps) {
  return (
    <div className={styles.along} data-small={isSmall || undefined}>
      <QrCode text={address} label={label} />
      <p data-caption>{hint}</p>
    </div>
  );
}
