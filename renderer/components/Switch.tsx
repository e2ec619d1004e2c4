import styles from './Switch.module.css';

interface SwitchProps {
  readonly label: string;
  /** For whom or what it is good, where its name does not say so. */
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Something that is on or off, said by place and sign, not by colour alone. */
export function Switch({ label, hint, isOn, onSwitch }: SwitchProps) {
  return (
    <button type="button" role="switch" className={styles.switch} aria-checked={isOn} onClick={() => onSwitch(!isOn)}>
      <span className={styles.words}>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
    </button>
  );
}
