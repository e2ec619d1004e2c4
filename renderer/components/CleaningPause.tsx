import { useViewport } from '../hooks/useViewport.ts';
import { frame } from '../ornament/compose/frame.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './CleaningPause.module.css';

interface CleaningPauseProps {
  readonly notices: readonly { readonly lang: string; readonly heading: string; readonly explanation: string }[];
  /** Seconds until the screen wakes. */
  readonly left: number;
}

/** Drawn once for each window: the seed only has to stay the same. */
const SEED = 'cleaning';

/** A still carpet's edge, the same notice in every language, and the seconds that are left. */
export function CleaningPause({ notices, left }: CleaningPauseProps) {
  const { width, height } = useViewport();
  return (
    <main className={styles.pause} data-scheme="dark">
      <div className={styles.edge}>
        <Textile drawing={frame(width, height, SEED)} keeps="middle" />
      </div>
      <div className={styles.notices}>
        <p className={styles.seconds} role="timer">
          {left}
        </p>
        {notices.map(({ lang, heading, explanation }) => (
          <section key={lang} lang={lang}>
            <h1 className={styles.heading}>{heading}</h1>
            <p>{explanation}</p>
          </section>
        ))}
      </div>
    </main>
  );
}
