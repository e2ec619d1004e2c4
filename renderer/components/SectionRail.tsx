import styles from './SectionRail.module.css';
import { TouchButton } from './TouchButton.tsx';

interface SectionRailProps {
  readonly label: string;
  /** Where one is, as "Section 2 of 5". */
  readonly position: string;
  readonly at: number;
  readonly count: number;
  readonly upLabel: string;
  readonly downLabel: string;
  readonly onGo: (index: number) => void;
}

/** The chapter's own stretch of road: where one is, and a way up and down for those who do not swipe. */
export function SectionRail({ label, position, at, count, upLabel, downLabel, onGo }: SectionRailProps) {
  return (
    <nav className={styles.rail} aria-label={label}>
      <TouchButton icon="up" label={upLabel} disabled={at <= 0} onTouch={() => onGo(at - 1)} />
      <div className={styles.road} role="img" aria-label={position}>
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
      <TouchButton icon="down" label={downLabel} disabled={at >= count - 1} onTouch={() => onGo(at + 1)} />
    </nav>
  );
}
