import type { Exhibit } from '../../electron/contract/exhibit.ts';
import { Bar } from '../components/Bar.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { findNeighbours } from '../lib/findNeighbours.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';
import { AccessCorner } from './AccessCorner.tsx';

/** Home, the neighbouring chapters and the languages, in reach wherever one reads. */
export function ChapterBar({ exhibit, chapterId }: { readonly exhibit: Exhibit; readonly chapterId: string }) {
  const t = useWords();
  const pick = usePick();
  const missingChapters = useKiosk((state) => state.missingChapters);
  const { goHome, openChapter } = useIntentions();
  const stops = exhibit.chapters.filter(({ id }) => !missingChapters.has(id));
  const { previous, next } = findNeighbours(stops, chapterId);

  return (
    <Bar
      start={
        <TouchButton icon="road" onTouch={goHome}>
          {t('home.open')}
        </TouchButton>
      }
      middle={
        stops.length > 1 ? (
          <>
            <TouchButton
              icon="left"
              label={`${t('chapter.previous')}: ${pick(previous?.title).text}`}
              disabled={!previous}
              onTouch={() => previous && openChapter(previous.id)}
            />
            <TouchButton icon="right" iconSide="end" disabled={!next} onTouch={() => next && openChapter(next.id)}>
              {t('chapter.next')}
            </TouchButton>
          </>
        ) : undefined
      }
      end={<AccessCorner exhibit={exhibit} hasBeside />}
    />
  );
}
