import type { Chapter, Exhibit, Language } from '../../electron/contract/exhibit.ts';
import { Sheet } from '../components/Sheet.tsx';
import { TermNames } from '../components/TermNames.tsx';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';
import { FallbackNote } from './FallbackNote.tsx';

interface TermSheetProps {
  readonly exhibit: Exhibit;
  readonly chapter: Chapter;
  readonly term: string;
  /** That of the text whose word was touched. */
  readonly language: Language;
  readonly onClose: () => void;
}

/** What a word means, without leaving the text that used it. */
export function TermSheet({ exhibit, chapter, term, language, onClose }: TermSheetProps) {
  const t = useWords(language);
  const pick = usePick(language);
  const entry = chapter.terms.find(({ id }) => id === term);
  const name = pick(entry?.name);
  const meaning = pick(entry?.meaning);
  const elsewhere = exhibit.languages.flatMap(({ code, name: languageName }) => {
    const text = entry?.name[code];
    return text !== undefined && code !== name.lang ? [{ code, languageName, text }] : [];
  });
  return (
    <Sheet
      title={<span lang={name.lang}>{name.text}</span>}
      lang={language}
      closeLabel={t('term.close')}
      look="strip"
      onClose={onClose}
    >
      <p lang={meaning.lang}>{meaning.text}</p>
      {elsewhere.length > 0 && <TermNames names={elsewhere} />}
      <FallbackNote exhibit={exhibit} lang={meaning.lang} wanted={language} />
    </Sheet>
  );
}
