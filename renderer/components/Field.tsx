import { useViewport } from '../hooks/useViewport.ts';
import { field } from '../ornament/compose/field.ts';
import type { Ink } from '../ornament/inks.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './Field.module.css';

/** The side of a tile, as a share of the shorter side of the glass. */
const TILE = 0.2;

/** A quiet pattern behind whatever stands in the same box; gone in high contrast. */
export function Field({ seed, ink }: { readonly seed: string; readonly ink?: Ink }) {
  const { width, height } = useViewport();
  const tile = Math.round(Math.min(width, height) * TILE);
  return <Textile className={styles.field} drawing={field(width, height, seed, ink, tile)} keeps="middle" />;
}
