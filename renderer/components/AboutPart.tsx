import type { ReactNode } from 'react';
import styles from './AboutPart.module.css';

/** One matter of the page about the exhibit. */
export function AboutPart({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}
