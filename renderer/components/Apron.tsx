import styles from './Apron.module.css';
import { Ornament } from './Ornament.tsx';

/** What hangs over the part of the glass that is out of reach. */
export function Apron() {
  return (
    <div className={styles.apron} data-scheme="dark">
      <Ornament />
    </div>
  );
}
