import { type RefObject, useMemo } from 'react';
import { useRoadThrough } from '../hooks/useRoadThrough.ts';
import { road } from '../ornament/road/road.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './RoadBed.module.css';

interface RoadBedProps {
  /** What holds the beads that the road is led through. */
  readonly bed: RefObject<HTMLElement | null>;
  readonly changedBy: unknown;
}

/** A ribbon is so much narrower than the verge it turns on. */
const RIBBON = 0.62;

/** The common road under the beads of its bed. */
export function RoadBed({ bed, changedBy }: RoadBedProps) {
  const { size, way } = useRoadThrough(bed, changedBy);
  const verge = way[0] ? -way[0][0] : 0;
  const drawing = useMemo(
    () => way.length > 0 && road(way, { size, width: verge * RIBBON, hasBeads: false }).drawing,
    [way, size, verge],
  );
  const [width, height] = size;
  return (
    drawing && (
      <div className={styles.bed} style={{ width, height }}>
        <Textile className={styles.road} drawing={drawing} />
      </div>
    )
  );
}
