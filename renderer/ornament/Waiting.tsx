import { useId } from 'react';
import { sewing } from './compose/waiting.ts';
import { elementsOf } from './elements.ts';
import { themed } from './inks.ts';
import { weave } from './Textile.tsx';
import styles from './Waiting.module.css';

interface WaitingProps {
  readonly seed: string;
  /** What is awaited, for those who do not see it. */
  readonly label: string;
}

/** A motif whose cord sews itself; where motion is unwelcome it lies there finished. */
export function Waiting({ seed, label }: WaitingProps) {
  const id = useId();
  const { viewBox, cloth, cord, seam } = sewing(seed);
  return (
    <svg viewBox={viewBox.join(' ')} className={styles.waiting} role="img" aria-label={label}>
      <mask id={id} maskUnits="userSpaceOnUse" x={viewBox[0]} y={viewBox[1]} width={viewBox[2]} height={viewBox[3]}>
        <path d={seam} pathLength={100} className={styles.needle} />
      </mask>
      {weave(elementsOf({ viewBox, shapes: cloth }, themed, id))}
      <g mask={`url(#${id})`}>{weave(elementsOf({ viewBox, shapes: cord }, themed, id))}</g>
    </svg>
  );
}
