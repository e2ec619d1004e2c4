import { useViewport } from '../hooks/useViewport.ts';
import { shyrdak } from '../ornament/compose/shyrdak.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './Apron.module.css';
import { Edge } from './Edge.tsx';

/** The part of the glass that is out of reach, as in `--page-height`. */
const OUT_OF_REACH = 0.38;

/** What hangs over the part of the glass that is out of reach: a whole shyrdak, to be looked at. */
export function Apron() {
  const { width, height } = useViewport();
  return (
    <div className={styles.apron} data-scheme="dark">
      <Textile
        className={styles.cloth}
        drawing={shyrdak(width, Math.round(height * OUT_OF_REACH), 'apron')}
        keeps="middle"
      />
      <Edge isHanging />
    </div>
  );
}
