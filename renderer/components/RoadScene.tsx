import { useViewport } from '../hooks/useViewport.ts';
import { emblem } from '../ornament/compose/emblem.ts';
import { road } from '../ornament/road/road.ts';
import { windingStops } from '../ornament/road/windingStops.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './RoadScene.module.css';

/** As many as one comes past while the scene stays. */
const MOST_STOPS = 6;
/** Shares of the shorter side of the glass. */
const STRIDE = 0.42;
const SIGN = 0.24;
const RIBBON = 0.12;

/** A walk along the road, past the signs of its first chapters. */
export function RoadScene({ chapterIds }: { readonly chapterIds: readonly string[] }) {
  const { width, height } = useViewport();
  const side = Math.min(width, height);
  const shown = chapterIds.slice(0, MOST_STOPS);
  const length = Math.max(height, side * STRIDE * (shown.length + 1));
  const margin = (length - side * STRIDE * (shown.length - 1)) / 2;
  const stops = windingStops(shown.length, { width: side, height: length, margin, direction: 'down', folds: 1 }).map(
    ([x, y]) => [side / 2 + (x - side / 2) * 1.3, y] as const,
  );
  const sign = side * SIGN;
  return (
    <div className={styles.land} style={{ width: side, height: length }}>
      <Textile
        className={styles.road}
        drawing={road(stops, { size: [side, length], width: side * RIBBON, hasBeads: false }).drawing}
      />
      {shown.map((id, index) => {
        const [x = 0, y = 0] = stops[index] ?? [];
        return (
          <span
            key={id}
            className={styles.sign}
            style={{ width: sign, height: sign, left: x - sign / 2, top: y - sign / 2 }}
          >
            <Textile drawing={emblem(id, index)} />
          </span>
        );
      })}
    </div>
  );
}
