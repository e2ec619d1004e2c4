import { useId } from 'react';
import styles from './Ornament.module.css';

/** Half a pair of ram's horns; its mirror image is the other half. */
const HORN = 'M32 31V21C32 9 23 3 14 5 5 7 3 19 11 22c7 2 11-6 5-9';

/** A göl of the flat-weaves: a lozenge in steps. */
const GOL = 'M80 6h4v4h4v4h4v4h-4v4h-4v4h-8v-4h-4v-4h-4v-4h4v-4h4V6zm-2 8v4h4v-4z';

/**
 * The edge that holds the pages together: кочкор мүйүз, the ram's horns of Kyrgyz felt, by turns with the stepped göl of
 * Azerbaijani carpets, in the colour of its surroundings.
 */
export function Ornament() {
  const id = useId();
  return (
    <svg className={styles.ornament} aria-hidden="true">
      <pattern id={id} width="4.8rem" height="1.6rem" viewBox="0 0 96 32" patternUnits="userSpaceOnUse">
        <g fill="none" stroke="currentcolor" strokeWidth="3.6" strokeLinecap="round">
          <path d={HORN} />
          <path d={HORN} transform="matrix(-1 0 0 1 64 0)" />
        </g>
        <path d={GOL} fill="currentcolor" fillRule="evenodd" />
      </pattern>
      <rect width="100%" height="1.6rem" fill={`url(#${id})`} />
    </svg>
  );
}
