import styles from './Choices.module.css';

interface Choice {
  readonly id: string;
  readonly name: string;
  /** The language of the name. */
  readonly lang?: string;
}

interface ChoicesProps {
  /** Left out where what they stand in is called so. */
  readonly label?: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One of a few, all of them in sight. */
export function Choices({ label, choices, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset className={styles.choices}>
      {label !== undefined && <legend className={styles.label}>{label}</legend>}
      {choices.map(({ id, name, lang }) => (
        <button
          key={id}
          type="button"
          className={styles.choice}
          lang={lang}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
