import type { Chapter, Exhibit, Language, Section } from '../../electron/contract/exhibit.ts';
import { Blocks } from '../components/Blocks.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { pickLocalized } from '../lib/pickText.ts';
import { sectionMark } from '../ornament/compose/sectionMark.ts';
import { Textile } from '../ornament/Textile.tsx';
import { usePick } from '../store/usePick.ts';
import { useReading } from '../store/useReading.ts';
import { useWords } from '../store/useWords.ts';
import { FallbackNote } from './FallbackNote.tsx';
import styles from './SectionText.module.css';

interface SectionTextProps {
  readonly exhibit: Exhibit;
  readonly chapter: Chapter;
  readonly section: Section;
  readonly language: Language;
  /** Which of the section marks stands before its heading; none where two languages stand side by side. */
  readonly mark: number | undefined;
  readonly onTerm: (term: string) => void;
  readonly onSources: () => void;
}

/** A section's words in one language: what is opened from them opens in that language. */
export function SectionText({ exhibit, chapter, section, language, mark, onTerm, onSources }: SectionTextProps) {
  const t = useWords(language);
  const { fallback } = useReading();
  const heading = usePick(language)(section.heading);
  const body = pickLocalized(section.body, language, fallback);

  return (
    <div className={styles.words} lang={language}>
      <div className={styles.top}>
        {mark !== undefined && (
          <div className={styles.mark}>
            <Textile drawing={sectionMark(mark)} />
          </div>
        )}
        <h2 className={styles.heading} lang={heading.lang}>
          {heading.text}
        </h2>
        <FallbackNote exhibit={exhibit} lang={body?.lang ?? heading.lang} wanted={language} />
      </div>
      {body && (
        <div lang={body.lang}>
          <Blocks blocks={body.value} terms={new Set(chapter.terms.map(({ id }) => id))} onTerm={onTerm} />
        </div>
      )}
      {section.sources.length > 0 && (
        <TouchButton icon="sources" onTouch={onSources}>
          {t('chapter.sources')}
        </TouchButton>
      )}
    </div>
  );
}
