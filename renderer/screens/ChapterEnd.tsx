import { ChapterSign } from '../components/ChapterSign.tsx';
import { StillImage } from '../components/StillImage.tsx';
import { TakeAlong } from '../components/TakeAlong.tsx';
import { WayOn } from '../components/WayOn.tsx';
import { addressOfChapter } from '../lib/addressOfChapter.ts';
import { findNeighbours } from '../lib/findNeighbours.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';

interface ChapterEndProps extends Content {
  readonly chapterId: string;
  readonly sectionId: string;
}

/** The end of a chapter: the road goes on to the next stop, or back to all of them. */
export function ChapterEnd({ exhibit, packUrl, chapterId, sectionId }: ChapterEndProps) {
  const t = useWords();
  const pick = usePick();
  const language = useKiosk((state) => state.language);
  const siteAddress = useKiosk(({ settings }) => settings.siteAddress);
  const missingChapters = useKiosk((state) => state.missingChapters);
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { openChapter, goHome, hidePicture } = useIntentions();
  const { next } = findNeighbours(
    exhibit.chapters.filter(({ id }) => !missingChapters.has(id)),
    chapterId,
  );
  const cover = next?.cover;
  const address = siteAddress === null ? null : addressOfChapter(siteAddress, language, chapterId);

  return (
    <WayOn
      sectionId={sectionId}
      heading={t('chapter.onward')}
      title={next && pick(next.title)}
      lead={next && pick(next.lead)}
      picture={
        cover && !failedPictures.has(cover.id) ? (
          <StillImage picture={cover} packUrl={packUrl} sizes="50vw" fit="cover" onFail={() => hidePicture(cover.id)} />
        ) : (
          next && <ChapterSign chapterId={next.id} index={exhibit.chapters.indexOf(next)} />
        )
      }
      along={
        address !== null && (
          <TakeAlong address={address} label={t('about.siteCode', { address })} hint={t('chapter.takeAlong')} isSmall />
        )
      }
      wayLabel={t('chapter.next')}
      homeLabel={t('home.open')}
      onNext={() => next && openChapter(next.id)}
      onHome={goHome}
    />
  );
}
