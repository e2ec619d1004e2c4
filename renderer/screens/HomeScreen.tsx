import { useMemo, useRef } from 'react';
import { formatDate } from '../../locales/engine/formatDate.ts';
import { Bar } from '../components/Bar.tsx';
import { ChapterStopCard } from '../components/ChapterStopCard.tsx';
import { RoadBed } from '../components/RoadBed.tsx';
import { StillImage } from '../components/StillImage.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { useRoadColumns } from '../hooks/useRoadColumns.ts';
import { useScrollSteps } from '../hooks/useScrollSteps.ts';
import { fitTitle } from '../lib/fitTitle.ts';
import { languageOf } from '../lib/languages.ts';
import { placeStop } from '../lib/layOutRoad.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';
import { AccessCorner } from './AccessCorner.tsx';
import { FallbackNote } from './FallbackNote.tsx';
import styles from './HomeScreen.module.css';

/** The letters of a title that has room in one line. */
const EASY_LETTERS = 40;

/** The chapters as stops along one road. */
export function HomeScreen({ exhibit, packUrl }: Content) {
  const t = useWords();
  const pick = usePick();
  const language = useKiosk((state) => state.language);
  const missingChapters = useKiosk((state) => state.missingChapters);
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { textSize, reach } = useKiosk((state) => state.access);
  const { openChapter, openAbout, hidePicture } = useIntentions();

  const stops = useMemo(
    () => exhibit.chapters.filter(({ id }) => !missingChapters.has(id)),
    [exhibit.chapters, missingChapters],
  );
  const { columns, isRoomy, fit, road } = useRoadColumns(stops, `${textSize} ${reach}`);
  const room = useRef<HTMLDivElement>(null);
  const { above, below, go } = useScrollSteps(room, `${columns} ${textSize} ${reach} ${language}`);
  const title = pick(exhibit.title);
  const subtitle = pick(exhibit.subtitle);

  return (
    <div className={styles.home}>
      <main className={styles.page}>
        <header className={styles.header} data-tall={textSize > 100 || undefined}>
          <h1 className={styles.title} style={fitTitle(Object.values(exhibit.title), EASY_LETTERS)} lang={title.lang}>
            {title.text}
          </h1>
          <p className={styles.subtitle} lang={subtitle.lang}>
            {subtitle.text}
          </p>
        </header>
        <div ref={room} className={styles.room}>
          <RoadBed
            bed={road}
            changedBy={`${columns} ${isRoomy} ${Object.values(fit).join()} ${textSize} ${reach} ${language}`}
          />
          <ol ref={road} className={styles.road} style={{ '--columns': columns }} aria-label={t('home.stops')}>
            {stops.map(({ id, title, lead, period, cover, minutes }, index) => {
              const picked = pick(title);
              const reading = minutes[language] ?? minutes[picked.lang];
              const isShown = cover && !failedPictures.has(cover.id);
              return (
                <ChapterStopCard
                  key={id}
                  chapterId={id}
                  index={index}
                  title={picked}
                  fit={fit}
                  lead={isRoomy ? pick(lead) : undefined}
                  period={period && formatDate(period, languageOf(language))}
                  minutes={reading === undefined ? '' : t('home.minutes', { count: reading })}
                  minutesShort={reading === undefined ? '' : t('home.minutesShort', { count: reading })}
                  place={placeStop(index, stops.length, columns)}
                  picture={
                    isShown && (
                      <StillImage
                        picture={cover}
                        packUrl={packUrl}
                        sizes={`${Math.ceil(100 / columns)}vw`}
                        fit="cover"
                        onFail={() => hidePicture(cover.id)}
                      />
                    )
                  }
                  mark={<FallbackNote exhibit={exhibit} lang={picked.lang} />}
                  onOpen={() => openChapter(id)}
                />
              );
            })}
          </ol>
        </div>
      </main>
      <Bar
        start={
          <TouchButton icon="about" onTouch={openAbout}>
            {t('about.open')}
          </TouchButton>
        }
        middle={
          above || below ? (
            <>
              <TouchButton icon="up" label={t('home.up')} disabled={!above} onTouch={() => go(-1)} />
              <TouchButton icon="down" label={t('home.down')} disabled={!below} onTouch={() => go(1)} />
            </>
          ) : undefined
        }
        end={<AccessCorner exhibit={exhibit} />}
      />
    </div>
  );
}
