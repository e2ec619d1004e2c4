import { useViewport } from '../hooks/useViewport.ts';
import { carpet } from '../ornament/compose/carpet.ts';
import { shyrdak } from '../ornament/compose/shyrdak.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './WorkScene.module.css';

const makers = { shyrdak, carpet } as const;

/** A whole piece of work as large as the glass. */
export function WorkScene({ kind, seed }: { readonly kind: keyof typeof makers; readonly seed: string }) {
  const { width, height } = useViewport();
  return <Textile className={styles.work} drawing={makers[kind](width, height, seed)} keeps="middle" />;
}
