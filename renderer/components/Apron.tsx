import styles from './Apron.module.css';
import { Edge } from './Edge.tsx';

/** What hangs over the part of the glass that is out of reach. */
export function Apron() {
  return (
    <div className={styles.apron} data-scheme="dark">
      <Edge isHanging />
    </div>
  );
}
