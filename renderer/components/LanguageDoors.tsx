import type { Language } from '../../electron/contract/exhibit.ts';
import { fitTitle } from '../lib/fitTitle.ts';
import { Icon } from './Icon.tsx';
import styles from './LanguageDoors.module.css';

interface LanguageDoorsProps {
  readonly doors: readonly {
    readonly code: Language;
    readonly name: string;
    readonly invitation: string;
    readonly invitationLang: Language;
  }[];
  readonly onEnter: (language: Language) => void;
}

/** One large door a language, under its own name and never a flag. */
export function LanguageDoors({ doors, onEnter }: LanguageDoorsProps) {
  return (
    <div
      className={styles.doors}
      style={fitTitle(
        doors.map(({ name }) => name),
        Number.POSITIVE_INFINITY,
      )}
    >
      {doors.map(({ code, name, invitation, invitationLang }) => (
        <button key={code} type="button" className={styles.door} lang={code} onClick={() => onEnter(code)}>
          <span className={styles.name}>{name}</span>
          <span className={styles.invitation} lang={invitationLang}>
            {invitation}
          </span>
          <span className={styles.sign}>
            <Icon name="right" />
          </span>
        </button>
      ))}
    </div>
  );
}
