import { useViewport } from '../hooks/useViewport.ts';
import { carpet } from '../ornament/compose/carpet.ts';
import type { Dyes } from '../ornament/dyes.ts';
import { Textile } from '../ornament/Textile.tsx';
import styles from './Apology.module.css';
import { Divider } from './Divider.tsx';

interface ApologyProps {
  readonly apologies: readonly {
    readonly lang: string;
    /** What the exhibit is called: staff has to know which screen is meant. */
    readonly exhibit: string;
    readonly heading: string;
    readonly explanation: string;
  }[];
}

/** How much of the glass each of the two carpets takes. */
const DEPTH = 0.2;
/** Wools that stay in the dark. */
const night: Dyes = {
  ground: 'earth',
  figure: 'madder',
  cord: 'camel',
  accent: 'indigo',
  spark: 'saffron',
  outline: 'loam',
};

/** The same short apology in several languages, none before another. */
export function Apology({ apologies }: ApologyProps) {
  const { width, height } = useViewport();
  const [across, down] = width > height ? [width * DEPTH, height] : [width, height * DEPTH];
  const cloth = <Textile drawing={carpet(Math.round(across), Math.round(down), 'apology', night)} keeps="middle" />;
  return (
    <main className={styles.page} data-scheme="dark">
      <div className={styles.cloth}>{cloth}</div>
      <div className={styles.words}>
        <p className={styles.exhibit}>
          {apologies.map(({ lang, exhibit }) => (
            <span key={lang} lang={lang}>
              {exhibit}
            </span>
          ))}
        </p>
        <div className={styles.edge}>
          <Divider seed="apology" />
        </div>
        {apologies.map(({ lang, heading, explanation }) => (
          <section key={lang} className={styles.apology} lang={lang}>
            <h1 className={styles.heading}>{heading}</h1>
            <p className={styles.explanation}>{explanation}</p>
          </section>
        ))}
      </div>
      <div className={styles.cloth}>{cloth}</div>
    </main>
  );
}
