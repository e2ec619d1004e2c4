import styles from './Apology.module.css';
import { Divider } from './Divider.tsx';

interface ApologyProps {
  readonly apologies: readonly { readonly lang: string; readonly heading: string; readonly explanation: string }[];
}

/** The same short apology in several languages, none before another. */
export function Apology({ apologies }: ApologyProps) {
  return (
    <main className={styles.page} data-scheme="dark">
      <div className={styles.edge}>
        <Divider seed="apology" />
      </div>
      {apologies.map(({ lang, heading, explanation }) => (
        <section key={lang} className={styles.apology} lang={lang}>
          <h1 className={styles.heading}>{heading}</h1>
          <p className={styles.explanation}>{explanation}</p>
        </section>
      ))}
      <div className={styles.edge}>
        <Divider seed="apology" />
      </div>
    </main>
  );
}
