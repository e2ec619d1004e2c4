import { useId } from 'react';
import styles from './Ornament.module.css';

/**
 * A woven edge: the stepped hook that Kyrgyz reed mats and Azerbaijani flat-weaves share, one hook up, one hook down.
 * Drawn on a grid of 16 by 8 threads in the colour of its surroundings.
 */
export function Ornament() {
  const id = useId();
  return (
    <svg className={styles.ornament} aria-hidden="true" preserveAspectRatio="xMidYMid slice">
      <pattern id={id} width="32" height="16" patternUnits="userSpaceOnUse">
        <path d="M0 14h4V4h12v8h-4V8H8v6h8v2H0zM16 2h4v10h12V4h-4v4h-4V2h8V0H16z" fill="currentcolor" />
      </pattern>
      <rect width="100%" height="16" fill={`url(#${id})`} />
    </svg>
  );
}
