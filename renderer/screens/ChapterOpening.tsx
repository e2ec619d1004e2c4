import type { Chapter, ChapterStop } from '../../electron/contract/exhibit.ts';
import { formatDate } from '../../locales/engine/formatDate.ts';
import { ContentNote } from '../components/ContentNote.tsx';
import { Ornament } from '../components/Ornament.tsx';
import { StillImage } from '../components/StillImage.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { languageOf } from '../lib/languages.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';
import styles from './ChapterOpening.module.css';
import { FallbackNote } from './FallbackNote.tsx';

interface ChapterOpeningProps extends Content {
  readonly stop: ChapterStop;
  /** Undefined while it loads: the outline knows enough to begin with. */
  readonly chapter: Chapter | undefined;
  readonly sectionId: string;
  readonly onBegin: () => void;
}

/** The first page of a chapter: what it tells, in one sentence, and when. */
export function ChapterOpening({ exhibit, packUrl, stop, chapter, sectionId, onBegin }: ChapterOpeningProps) {
  const t = useWords();
  const pick = usePick();
  const language = useKiosk((state) => state.language);
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { hidePicture, openSlideshow } = useIntentions();
  const { cover, period } = stop;
  const title = pick(stop.title);
  const lead = pick(stop.lead);
  const note = pick(chapter?.contentNote);
  const firstSlide = chapter?.slides.findIndex(({ id }) => !failedPictures.has(id)) ?? -1;

  return (
    <header className={styles.opening} data-section={sectionId}>
      <div className={styles.picture}>
        {cover && !failedPictures.has(cover.id) && (
          <StillImage
            picture={cover}
            packUrl={packUrl}
            alt={pick(cover.alt)}
            sizes="(max-aspect-ratio: 1/1) 100vw, 60vw"
            fit="cover"
            onFail={() => hidePicture(cover.id)}
          />
        )}
      </div>
      <div className={styles.words}>
        {period && <p className={styles.period}>{formatDate(period, languageOf(language))}</p>}
        <h1 className={styles.title} lang={title.lang}>
          {title.text}
        </h1>
        <FallbackNote exhibit={exhibit} lang={title.lang} />
        <div className={styles.edge}>
          <Ornament />
        </div>
        <p className={styles.lead} lang={lead.lang}>
          {lead.text}
        </p>
        {note.text && <ContentNote heading={t('chapter.noteHeading')} note={note} />}
        <div className={styles.ways}>
          <TouchButton look="leading" icon="down" iconSide="end" onTouch={onBegin}>
            {t('chapter.begin')}
          </TouchButton>
          {firstSlide >= 0 && (
            <TouchButton icon="pictures" onTouch={() => openSlideshow(firstSlide)}>
              {t('chapter.pictures')}
            </TouchButton>
          )}
        </div>
      </div>
    </header>
  );
}
