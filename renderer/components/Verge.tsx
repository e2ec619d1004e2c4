import { verge } from '../ornament/road/verge.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './Verge.module.css';

/** Where words meet a picture: their cloth lies over it, and the road runs along its edge. */
export function Verge() {
  return (
    <>
      <span className={styles.down}>
        <Textile drawing={verge.down()} keeps="top" />
      </span>
      <span className={styles.across}>
        <Textile drawing={verge.across()} keeps="left" />
      </span>
    </>
  );
}
