import { carpetMedallion } from '../ornament/compose/carpetMedallion.ts';
import { feltMedallion } from '../ornament/compose/feltMedallion.ts';
import { throwsOf } from '../ornament/seed.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './Medallion.module.css';

/** A large piece of work in place of a picture: felt from beyond the left edge of the page, a carpet's to the right. */
export function Medallion({ seed, side }: { readonly seed: string; readonly side: 'left' | 'right' }) {
  const make = side === 'left' ? feltMedallion : carpetMedallion;
  return (
    <div className={styles.medallion} data-side={side}>
      <Textile drawing={make(throwsOf(seed))} />
    </div>
  );
}
