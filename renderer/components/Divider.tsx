import { divider } from '../ornament/compose/divider.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './Divider.module.css';

/** Its length for a height of 48; it grows and shrinks with its place. */
const LENGTH = { short: 620, long: 1200 } as const;

/** A band that parts two texts: felt hooks from the left, knotted ones from the right, a motif where they meet. */
export function Divider({ seed, length = 'short' }: { readonly seed: string; readonly length?: keyof typeof LENGTH }) {
  return <Textile className={styles.divider} drawing={divider(LENGTH[length], seed)} />;
}
