import { useCallback, useEffect, useRef } from 'react';
import { Bar } from '../components/Bar.tsx';
import { PictureLabels } from '../components/PictureLabels.tsx';
import { ScrollRoom } from '../components/ScrollRoom.tsx';
import { SlideTrack, type Turning } from '../components/SlideTrack.tsx';
import { SlideTurner } from '../components/SlideTurner.tsx';
import { StillImage } from '../components/StillImage.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { useArrowKeys } from '../hooks/useArrowKeys.ts';
import { pickLabels } from '../lib/pickLabels.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useColumns } from '../store/useReading.ts';
import { useWords } from '../store/useWords.ts';
import { AccessCorner } from './AccessCorner.tsx';
import styles from './SlideshowScreen.module.css';
import { SlideText } from './SlideText.tsx';

export interface SlideshowScreenProps extends Content {
  readonly chapterId: string;
  readonly slideIndex: number;
}

/** A chapter's pictures, one at a time, as large as the glass. */
export function SlideshowScreen({ exhibit, packUrl, chapterId, slideIndex }: SlideshowScreenProps) {
  const t = useWords();
  const pick = usePick();
  const columns = useColumns();
  const { textSize, reach } = useKiosk((state) => state.access);
  const slides = useKiosk((state) => state.chapters[chapterId]?.slides);
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { turnTo, closeSlideshow, hidePicture } = useIntentions();
  const track = useRef<Turning>(null);
  const turnBack = useCallback(() => track.current?.turn(-1), []);
  const turnOn = useCallback(() => track.current?.turn(1), []);
  useArrowKeys(turnBack, turnOn);

  const shown = (slides ?? [])
    .map((picture, index) => ({ picture, index }))
    .filter(({ picture }) => !failedPictures.has(picture.id));
  const isEmpty = slides !== undefined && shown.length === 0;
  useEffect(() => {
    if (isEmpty) closeSlideshow();
  }, [isEmpty, closeSlideshow]);

  // A picture that failed while it was looked at gives its place to the one after it.
  const found = shown.findIndex(({ index }) => index >= slideIndex);
  const at = found < 0 ? 0 : found;
  const picture = shown[at]?.picture;

  return (
    <div className={styles.slideshow} data-scheme="dark">
      <main className={styles.stage} aria-label={t('slideshow.name')}>
        <SlideTrack
          key={shown.length}
          ref={track}
          count={shown.length}
          firstIndex={at}
          onTurn={(next) => turnTo(shown[next]?.index ?? 0)}
          renderSlide={(index) => {
            const slide = shown[index]?.picture;
            const labels = pickLabels(slide?.labels, pick);
            return (
              slide && (
                <StillImage
                  picture={slide}
                  packUrl={packUrl}
                  alt={pick(slide.alt)}
                  sizes="100vw"
                  fit="contain"
                  onFail={() => hidePicture(slide.id)}
                >
                  {labels.length > 0 && <PictureLabels picture={slide} labels={labels} fit="contain" />}
                </StillImage>
              )
            );
          }}
        />
        {picture && (
          <div className={styles.caption}>
            <ScrollRoom
              key={picture.id}
              upLabel={t('access.up')}
              downLabel={t('access.down')}
              contentKey={`${columns.join()} ${textSize} ${reach}`}
            >
              <div className={styles.words}>
                {columns.map((language) => (
                  <SlideText key={language} exhibit={exhibit} picture={picture} language={language} />
                ))}
              </div>
            </ScrollRoom>
          </div>
        )}
      </main>
      <Bar
        start={
          <TouchButton icon="close" onTouch={closeSlideshow}>
            {t('slideshow.close')}
          </TouchButton>
        }
        middle={
          <SlideTurner
            number={at + 1}
            total={shown.length}
            position={t('slideshow.position', { number: at + 1, total: shown.length })}
            previousLabel={t('slideshow.previous')}
            nextLabel={t('slideshow.next')}
            onPrevious={turnBack}
            onNext={turnOn}
          />
        }
        end={<AccessCorner exhibit={exhibit} hasBeside />}
      />
    </div>
  );
}
