import { seamEdge } from '../ornament/compose/seamEdge.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './Edge.module.css';

/**
 * The edge of the dark cloth: it reaches up in horns, cut with a knife to the left of the middle, counted in knots to the
 * right; or hangs down in them.
 */
export function Edge({ isHanging = false }: { readonly isHanging?: boolean }) {
  return (
    <div className={styles.edge} data-hanging={isHanging || undefined}>
      <Textile drawing={seamEdge.felt()} keeps="right" />
      <Textile drawing={seamEdge.carpet()} keeps="left" />
    </div>
  );
}
