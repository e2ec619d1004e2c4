import { useCallback, useState } from 'react';
import type { Section } from '../../electron/contract/exhibit.ts';
import { SectionRail } from '../components/SectionRail.tsx';
import { useReadingColumn } from '../hooks/useReadingColumn.ts';
import type { Content } from '../store/createKioskStore.ts';
import { sectionOf } from '../store/place.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';
import { ChapterBar } from './ChapterBar.tsx';
import { ChapterEnd } from './ChapterEnd.tsx';
import { ChapterOpening } from './ChapterOpening.tsx';
import styles from './ChapterScreen.module.css';
import { ChapterSection } from './ChapterSection.tsx';
import { SourcesSheet } from './SourcesSheet.tsx';
import { TermSheet } from './TermSheet.tsx';

interface ChapterScreenProps extends Content {
  readonly chapterId: string;
  /** A slideshow lies over it: it stays where it is, and takes no touch. */
  readonly isCovered: boolean;
}

/** What comes before the first section and after the last; no section can have such an id. */
const OPENING = '_opening';
const END = '_end';

type OpenSheet =
  | { readonly name: 'term'; readonly term: string }
  | { readonly name: 'sources'; readonly section: Section };

/** One chapter: an opening, short sections, and the way on. */
export function ChapterScreen({ exhibit, packUrl, chapterId, isCovered }: ChapterScreenProps) {
  const t = useWords();
  const language = useKiosk((state) => state.language);
  const chapter = useKiosk((state) => state.chapters[chapterId]);
  const sectionId = useKiosk(({ place }) => sectionOf(place));
  const { goToSection } = useIntentions();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const closeSheet = () => setSheet(null);

  const reach = useCallback((id: string) => goToSection(chapterId, id), [goToSection, chapterId]);
  const { column, goTo } = useReadingColumn({ redrawnBy: language, onReach: reach });

  const stops = chapter ? [OPENING, ...chapter.sections.map(({ id }) => id), END] : [OPENING];
  const at = Math.max(0, stops.indexOf(sectionId ?? OPENING));
  const stop = exhibit.chapters.find(({ id }) => id === chapterId);

  const total = chapter?.sections.length ?? 0;
  const positionOf = (index: number) => {
    if (index === 0) return t('chapter.opening');
    return index > total ? t('chapter.onward') : t('chapter.part', { number: index, total });
  };

  return (
    <div className={styles.chapter} inert={isCovered} aria-hidden={isCovered}>
      <div className={styles.reading}>
        <main ref={column} className={styles.column} inert={sheet !== null}>
          {stop && (
            <ChapterOpening
              exhibit={exhibit}
              packUrl={packUrl}
              stop={stop}
              chapter={chapter}
              sectionId={OPENING}
              onBegin={() => goTo(stops[1] ?? OPENING)}
            />
          )}
          {chapter?.sections.map((section, index) => (
            <ChapterSection
              key={section.id}
              exhibit={exhibit}
              packUrl={packUrl}
              chapter={chapter}
              section={section}
              side={index % 2 === 0 ? 'left' : 'right'}
              onTerm={(term) => setSheet({ name: 'term', term })}
              onSources={() => setSheet({ name: 'sources', section })}
            />
          ))}
          {chapter && <ChapterEnd exhibit={exhibit} packUrl={packUrl} chapterId={chapterId} sectionId={END} />}
        </main>
        <SectionRail
          label={t('chapter.parts')}
          position={positionOf(at)}
          at={at}
          count={stops.length}
          upLabel={t('chapter.up')}
          downLabel={t('chapter.down')}
          onGo={(index) => goTo(stops[index] ?? OPENING)}
        />
        {chapter && sheet?.name === 'term' && (
          <TermSheet exhibit={exhibit} chapter={chapter} term={sheet.term} onClose={closeSheet} />
        )}
        {sheet?.name === 'sources' && <SourcesSheet exhibit={exhibit} section={sheet.section} onClose={closeSheet} />}
      </div>
      <ChapterBar exhibit={exhibit} chapterId={chapterId} />
    </div>
  );
}
