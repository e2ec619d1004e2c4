import type { ReactNode } from 'react';
import { useSlowDrift } from '../hooks/useSlowDrift.ts';
import { useViewport } from '../hooks/useViewport.ts';
import { shoreLine } from '../lib/shoreLine.ts';
import { shore } from '../ornament/road/shore.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './Cloth.module.css';

interface ClothProps {
  /** What is seen beside the cloth, or above it. */
  readonly behind: ReactNode;
  readonly children: ReactNode;
}

/** A cloth over a part of the glass, its edge the common road: words lie on it, and pictures keep all of their light. */
export function Cloth({ behind, children }: ClothProps) {
  const { width, height } = useViewport();
  const drift = useSlowDrift();
  const { isUpright, way, corners, roadWidth, room } = shoreLine(width, height);
  return (
    <div className={styles.glass} data-upright={isUpright || undefined} style={{ '--room': `${room}px` }}>
      <div className={styles.behind}>{behind}</div>
      <div className={styles.drift} style={{ transform: `translate(${drift.x}px, ${drift.y}px)` }}>
        <Textile
          className={styles.cloth}
          drawing={shore(way, corners, { size: [width, height], width: roadWidth, cloth: 'pomegranate' })}
        />
        <div className={styles.words}>{children}</div>
      </div>
    </div>
  );
}
