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

/** The chapter's own stretch of road: where one is, and a way up and down for those who do not swipe. */
export function SectionRail(props: SectionRailProps) {
  const { label, position, at, count, above, below, upLabel, downLabel, isCovered, onStep } = props;
  return (
    <nav className={styles.rail} aria-label={label} inert={isCovered}>
      <TouchButton icon="up" label={upLabel} disabled={!above} onTouch={() => onStep(-1)} />
      <div className={styles.road} role="img" aria-label={position}>
        <span className={styles.ribbon}>
          <Textile drawing={ribbon()} keeps="top" />
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
      <TouchButton icon="down" label={downLabel} disabled={!below} onTouch={() => onStep(1)} />
    </nav>
  );
}
