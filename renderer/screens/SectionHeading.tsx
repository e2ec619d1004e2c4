import type { Exhibit, Language, Section } from '../../electron/contract/exhibit.ts';
import { pickLocalized } from '../lib/pickText.ts';
import { sectionMark } from '../ornament/compose/sectionMark.ts';
import { Textile } from '../ornament/Textile.tsx';
import { usePick } from '../store/usePick.ts';
import { useReading } from '../store/useReading.ts';
import { FallbackNote } from './FallbackNote.tsx';
import styles from './SectionHeading.module.css';

interface SectionHeadingProps {
  readonly exhibit: Exhibit;
  readonly section: Section;
  readonly language: Language;
  /** Which of the section marks stands before it; none where two languages stand side by side. */
  readonly mark: number | undefined;
}

/** What a section is called in one language, and whether its words stand in another. */
export function SectionHeading({ exhibit, section, language, mark }: SectionHeadingProps) {
  const { fallback } = useReading();
  const heading = usePick(language)(section.heading);
  const body = pickLocalized(section.body, language, fallback);
  return (
    <div className={styles.top} lang={language}>
      {mark !== undefined && (
        <div className={styles.mark} data-mark>
          <Textile drawing={sectionMark(mark)} />
        </div>
      )}
      <h2 className={styles.heading} lang={heading.lang}>
        {heading.text}
      </h2>
      <FallbackNote exhibit={exhibit} lang={body?.lang ?? heading.lang} wanted={language} />
    </div>
  );
}
