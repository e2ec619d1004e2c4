import { useCallback, useState } from 'react';
import type { Section } from '../../electron/contract/exhibit.ts';
import { SectionRail } from '../components/SectionRail.tsx';
import { useReadingColumn } from '../hooks/useReadingColumn.ts';
import { useScrollSteps } from '../hooks/useScrollSteps.ts';
import { chooseRhythm } from '../lib/chooseRhythm.ts';
import type { Content } from '../store/createKioskStore.ts';
import { sectionOf } from '../store/place.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useColumns } from '../store/useReading.ts';
import { useWords } from '../store/useWords.ts';
import { ChapterBar } from './ChapterBar.tsx';
import { ChapterEnd } from './ChapterEnd.tsx';
import { ChapterOpening } from './ChapterOpening.tsx';
import styles from './ChapterScreen.module.css';
import { ChapterSection } from './ChapterSection.tsx';
import { SourcesSheet } from './SourcesSheet.tsx';
import { TermSheet } from './TermSheet.tsx';

export interface ChapterScreenProps extends Content {
  readonly chapterId: string;
  /** A slideshow lies over it: it stays where it is, and takes no touch. */
  readonly isCovered: boolean;
}

/** What comes before the first section and after the last; no section can have such an id. */
const OPENING = '_opening';
const END = '_end';

/** What was opened, and from which of the columns: it speaks that column's language, whatever that becomes. */
type OpenSheet =
  | { readonly name: 'term'; readonly term: string; readonly column: number }
  | { readonly name: 'sources'; readonly section: Section; readonly column: number };

/** One chapter: an opening, short sections, and the way on. */
export function ChapterScreen({ exhibit, packUrl, chapterId, isCovered }: ChapterScreenProps) {
  const t = useWords();
  const columns = useColumns();
  const { textSize, reach } = useKiosk((state) => state.access);
  const chapter = useKiosk((state) => state.chapters[chapterId]);
  const sectionId = useKiosk(({ place }) => sectionOf(place));
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { goToSection } = useIntentions();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const closeSheet = () => setSheet(null);

  const onReach = useCallback((id: string) => goToSection(chapterId, id), [goToSection, chapterId]);
  const redrawnBy = [...columns, textSize, reach].join();
  const { column, goTo, step } = useReadingColumn({ redrawnBy, onReach });
  const { above, below } = useScrollSteps(column, `${redrawnBy} ${chapter?.id}`);

  const stops = chapter ? [OPENING, ...chapter.sections.map(({ id }) => id), END] : [OPENING];
  const at = Math.max(0, stops.indexOf(sectionId ?? OPENING));
  const stop = exhibit.chapters.find(({ id }) => id === chapterId);

  const sheetLanguage = columns[sheet?.column ?? 0] ?? columns[0] ?? exhibit.fallbackLanguage;

  const rhythm = chooseRhythm(
    (chapter?.sections ?? []).map(({ picture }) =>
      chapter?.slides.find(({ id }) => id === picture && !failedPictures.has(id)),
    ),
  );
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
              index={index}
              beat={rhythm[index] ?? 'mark'}
              onTerm={(term, language) => setSheet({ name: 'term', term, column: columns.indexOf(language) })}
              onSources={(language) => setSheet({ name: 'sources', section, column: columns.indexOf(language) })}
            />
          ))}
          {chapter && <ChapterEnd exhibit={exhibit} packUrl={packUrl} chapterId={chapterId} sectionId={END} />}
        </main>
        <SectionRail
          label={t('chapter.parts')}
          position={positionOf(at)}
          at={at}
          count={stops.length}
          above={above}
          below={below}
          upLabel={t('chapter.up')}
          downLabel={t('chapter.down')}
          isCovered={sheet !== null}
          onStep={step}
        />
        {chapter && sheet?.name === 'term' && (
          <TermSheet
            exhibit={exhibit}
            chapter={chapter}
            term={sheet.term}
            language={sheetLanguage}
            onClose={closeSheet}
          />
        )}
        {sheet?.name === 'sources' && (
          <SourcesSheet exhibit={exhibit} section={sheet.section} language={sheetLanguage} onClose={closeSheet} />
        )}
      </div>
      <ChapterBar exhibit={exhibit} chapterId={chapterId} />
    </div>
  );
}
