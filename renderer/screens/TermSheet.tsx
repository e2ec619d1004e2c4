import type { Chapter, Exhibit } from '../../electron/contract/exhibit.ts';
import { Sheet } from '../components/Sheet.tsx';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';
import { FallbackNote } from './FallbackNote.tsx';

interface TermSheetProps {
  readonly exhibit: Exhibit;
  readonly chapter: Chapter;
  readonly term: string;
  readonly onClose: () => void;
}

/** What a word means, without leaving the text that used it. */
export function TermSheet({ exhibit, chapter, term, onClose }: TermSheetProps) {
  const t = useWords();
  const pick = usePick();
  const entry = chapter.terms.find(({ id }) => id === term);
  const name = pick(entry?.name);
  const meaning = pick(entry?.meaning);
  return (
    <Sheet title={<span lang={name.lang}>{name.text}</span>} closeLabel={t('term.close')} onClose={onClose}>
      <p lang={meaning.lang}>{meaning.text}</p>
      <FallbackNote exhibit={exhibit} lang={meaning.lang} />
    </Sheet>
  );
}
