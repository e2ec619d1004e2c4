import styles from './LicenceList.module.css';

interface LicenceListProps {
  readonly licences: readonly {
    readonly name: string;
    readonly version: string;
    readonly terms: string;
    readonly text: string;
  }[];
}

/** What the program is made of, on whose terms. Licences are law, and stand in the language they were given in. */
export function LicenceList({ licences }: LicenceListProps) {
  return (
    <ul className={styles.licences} lang="en">
      {licences.map(({ name, version, terms, text }) => (
        <li key={`${name} ${version}`} className={styles.licence}>
          <h3>
            {name} {version} · {terms}
          </h3>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ul>
  );
}
