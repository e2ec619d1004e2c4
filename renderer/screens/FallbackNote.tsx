import type { Exhibit, Language } from '../../electron/contract/exhibit.ts';
import { FallbackMark } from '../components/FallbackMark.tsx';
import { useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';

interface FallbackNoteProps {
  readonly exhibit: Exhibit;
  /** The language that the text is really in. */
  readonly lang: Language;
  /** The language that it should be in, where that is not the visitor's. */
  readonly wanted?: Language;
}

/** Says that a text stands in another language than the visitor's, where it does. */
export function FallbackNote({ exhibit, lang, wanted }: FallbackNoteProps) {
  const t = useWords(wanted);
  const visitors = useKiosk((state) => state.language);
  const language = wanted ?? visitors;
  if (lang === language) return null;
  const name = exhibit.languages.find(({ code }) => code === lang)?.name ?? lang;
  return <FallbackMark explanation={t('language.onlyIn')} lang={lang} name={name} />;
}
