import type { Exhibit, Language, Section } from '../../electron/contract/exhibit.ts';
import { Sheet } from '../components/Sheet.tsx';
import { SourceList } from '../components/SourceList.tsx';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';

interface SourcesSheetProps {
  readonly exhibit: Exhibit;
  readonly section: Section;
  /** That of the text whose sources were asked for. */
  readonly language: Language;
  readonly onClose: () => void;
}

/** Which kinds of facts stand behind a section, whose the contested views are, and where all of it comes from. */
export function SourcesSheet({ exhibit, section, language, onClose }: SourcesSheetProps) {
  const t = useWords(language);
  const pick = usePick(language);
  const credit = pick(exhibit.credit);
  return (
    <Sheet title={t('sources.heading')} lang={language} closeLabel={t('sources.close')} onClose={onClose}>
      <SourceList
        notes={section.sources.map(({ kind, facts, holder }) => ({
          kind: t(`sources.${kind}`),
          meaning: t(`sources.${kind}Meaning`),
          holderLabel: t(kind === 'said' ? 'sources.speaker' : 'sources.holder'),
          facts: t('sources.facts', { count: facts }),
          holder: holder && pick(holder),
        }))}
      />
      <div>
        <h3>{t('sources.whence')}</h3>
        <p lang={credit.lang}>{credit.text}</p>
      </div>
    </Sheet>
  );
}
