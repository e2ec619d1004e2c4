import type { Exhibit, Language } from '../../electron/contract/exhibit.ts';
import heard from '../styles/heard.module.css';
import styles from './LanguageSwitcher.module.css';

interface LanguageSwitcherProps {
  readonly label: string;
  readonly languages: Exhibit['languages'];
  readonly chosen: Language;
  readonly onChoose: (language: Language) => void;
}

/** The languages by their own names, each marked as its own, so that everyone finds theirs whatever is chosen. */
export function LanguageSwitcher({ label, languages, chosen, onChoose }: LanguageSwitcherProps) {
  return (
    <fieldset className={styles.switcher}>
      <legend className={heard.words}>{label}</legend>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          className={styles.language}
          lang={code}
          aria-pressed={code === chosen}
          onClick={() => onChoose(code)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
