import type { Chapter, ChapterStop } from '../../electron/contract/exhibit.ts';
import { ChapterSign } from '../components/ChapterSign.tsx';
import { StillImage } from '../components/StillImage.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { Verge } from '../components/Verge.tsx';
import { sizesToCover } from '../lib/pictureFiles.ts';
import { emblem } from '../ornament/compose/emblem.ts';
import { Textile } from '../ornament/Textile.tsx';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useColumns } from '../store/useReading.ts';
import { useWords } from '../store/useWords.ts';
import styles from './ChapterOpening.module.css';
import { OpeningText } from './OpeningText.tsx';

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
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { hidePicture, openSlideshow } = useIntentions();
  const columns = useColumns();
  const { cover } = stop;
  const isPictured = cover !== undefined && !failedPictures.has(cover.id);
  const index = exhibit.chapters.indexOf(stop);
  const firstSlide = chapter?.slides.findIndex(({ id }) => !failedPictures.has(id)) ?? -1;

  return (
    <header className={styles.opening} data-section={sectionId}>
      <div className={styles.picture}>
        {isPictured ? (
          <StillImage
            picture={cover}
            packUrl={packUrl}
            alt={pick(cover.alt)}
            sizes={`(max-aspect-ratio: 1/1) ${sizesToCover(cover, '100vw', '50vh')}, ${sizesToCover(cover, '44vw', '90vh')}`}
            fit="cover"
            onFail={() => hidePicture(cover.id)}
          />
        ) : (
          <ChapterSign chapterId={stop.id} index={index} />
        )}
      </div>
      <div className={styles.words}>
        <Verge />
        {isPictured && (
          <div className={styles.sign}>
            <Textile drawing={emblem(stop.id, index)} />
          </div>
        )}
        {columns.map((language) => (
          <OpeningText
            key={language}
            exhibit={exhibit}
            stop={stop}
            chapter={chapter}
            language={language}
            isOneOfTwo={columns.length > 1}
          />
        ))}
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
