import type { Chapter, Section } from '../../electron/contract/exhibit.ts';
import { Blocks } from '../components/Blocks.tsx';
import { PictureDoor } from '../components/PictureDoor.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { pickLocalized } from '../lib/pickText.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useReading } from '../store/useReading.ts';
import { useWords } from '../store/useWords.ts';
import styles from './ChapterSection.module.css';
import { FallbackNote } from './FallbackNote.tsx';

interface ChapterSectionProps extends Content {
  readonly chapter: Chapter;
  readonly section: Section;
  /** Where its picture stands: the sides take turns, so that a chapter has a rhythm. */
  readonly side: 'left' | 'right';
  readonly onTerm: (term: string) => void;
  readonly onSources: () => void;
}

/** One short screen of a chapter: a heading, a label's worth of text, a picture to look at. */
export function ChapterSection({ exhibit, packUrl, chapter, section, side, onTerm, onSources }: ChapterSectionProps) {
  const t = useWords();
  const pick = usePick();
  const { language, fallback } = useReading();
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { hidePicture, openSlideshow } = useIntentions();
  const heading = pick(section.heading);
  const body = pickLocalized(section.body, language, fallback);
  const slideIndex = chapter.slides.findIndex(({ id }) => id === section.picture && !failedPictures.has(id));
  const picture = chapter.slides[slideIndex];

  return (
    <section className={styles.section} data-section={section.id} data-side={picture && side}>
      <div className={styles.words}>
        <h2 className={styles.heading} lang={heading.lang}>
          {heading.text}
        </h2>
        <FallbackNote exhibit={exhibit} lang={body?.lang ?? heading.lang} />
        {body && (
          <div lang={body.lang}>
            <Blocks blocks={body.value} terms={new Set(chapter.terms.map(({ id }) => id))} onTerm={onTerm} />
          </div>
        )}
        {section.sources.length > 0 && (
          <TouchButton icon="sources" onTouch={onSources}>
            {t('chapter.sources')}
          </TouchButton>
        )}
      </div>
      {picture && (
        <PictureDoor
          picture={picture}
          packUrl={packUrl}
          alt={pick(picture.alt)}
          caption={pick(picture.caption)}
          kind={t(`kind.${picture.kind}`)}
          invitation={t('chapter.lookCloser')}
          onOpen={() => openSlideshow(slideIndex)}
          onFail={() => hidePicture(picture.id)}
        />
      )}
    </section>
  );
}
