import type { Chapter, ChapterStop, Exhibit, Language } from '../../electron/contract/exhibit.ts';
import { formatDate } from '../../locales/engine/formatDate.ts';
import { ContentNote } from '../components/ContentNote.tsx';
import { Divider } from '../components/Divider.tsx';
import { fitTitle } from '../lib/fitTitle.ts';
import { languageOf } from '../lib/languages.ts';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';
import { FallbackNote } from './FallbackNote.tsx';
import styles from './OpeningText.module.css';

interface OpeningTextProps {
  readonly exhibit: Exhibit;
  readonly stop: ChapterStop;
  readonly chapter: Chapter | undefined;
  readonly language: Language;
  /** Another language stands with it. */
  readonly isOneOfTwo: boolean;
}

/** The letters of a title that takes two lines. */
const EASY_LETTERS = 40;

/** What a chapter tells, in one sentence and one language, and when. */
export function OpeningText({ exhibit, stop, chapter, language, isOneOfTwo }: OpeningTextProps) {
  const t = useWords(language);
  const pick = usePick(language);
  const title = pick(stop.title);
  const lead = pick(stop.lead);
  const note = pick(chapter?.contentNote);

  return (
    <div className={styles.text} lang={language} data-small={isOneOfTwo || undefined}>
      {stop.period && <p className={styles.period}>{formatDate(stop.period, languageOf(language))}</p>}
      <h1 className={styles.title} style={fitTitle(Object.values(stop.title), EASY_LETTERS)} lang={title.lang}>
        {title.text}
      </h1>
      <FallbackNote exhibit={exhibit} lang={title.lang} wanted={language} />
      {!isOneOfTwo && (
        <div className={styles.edge}>
          <Divider seed={stop.id} />
        </div>
      )}
      <p className={styles.lead} lang={lead.lang}>
        {lead.text}
      </p>
      {note.text && <ContentNote heading={t('chapter.noteHeading')} note={note} />}
    </div>
  );
}
