import { ribbon } from '../ornament/road/ribbon.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './SectionRail.module.css';
import { TouchButton } from './TouchButton.tsx';

interface SectionRailProps {
  readonly label: string;
  /** Where one is, as "Section 2 of 5". */
  readonly position: string;
  readonly at: number;
  readonly count: number;
  /** Whether there is more above and below what is seen. */
  readonly above: boolean;
  readonly below: boolean;
  readonly upLabel: string;
  readonly downLabel: string;
  /** A sheet lies over it. */
  readonly isCovered: boolean;
  readonly onStep: (way: -1 | 1) => void;
}

/**
 * The chapter's own stretch of road: a measure of where one is, which is not touched, and a way up and down for those who
 * do not swipe. Both ways lie at its foot, or at its end on an upright glass, where a child reaches them.
 */
export function SectionRail(props: SectionRailProps) {
  const { label, position, at, count, above, below, upLabel, downLabel, isCovered, onStep } = props;
  return (
    <nav className={styles.rail} aria-label={label} inert={isCovered}>
      <div className={styles.road} role="img" aria-label={position}>
        <span className={styles.down}>
          <Textile drawing={ribbon.down()} keeps="top" />
        </span>
        <span className={styles.across}>
          <Textile drawing={ribbon.across()} keeps="left" />
        </span>
        {Array.from({ length: count }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place on the road
            key={index}
            className={styles.stop}
            data-here={index === at || undefined}
            data-past={index < at || undefined}
          />
        ))}
      </div>
      <TouchButton icon="up" label={upLabel} disabled={!above} onTouch={() => onStep(-1)} />
      <TouchButton icon="down" label={downLabel} disabled={!below} onTouch={() => onStep(1)} />
    </nav>
  );
}
