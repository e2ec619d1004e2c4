import type { Exhibit } from '../../electron/contract/exhibit.ts';
import { LanguageSwitcher } from '../components/LanguageSwitcher.tsx';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';

/** The language switcher as every bar holds it: whatever the visitor is doing goes on in the other language. */
export function LanguageChoice({ exhibit }: { readonly exhibit: Exhibit }) {
  const t = useWords();
  const language = useKiosk((state) => state.language);
  const { chooseLanguage } = useIntentions();
  return (
    <LanguageSwitcher
      label={t('language.choose')}
      languages={exhibit.languages}
      chosen={language}
      onChoose={chooseLanguage}
    />
  );
}
