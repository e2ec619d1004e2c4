import type { Chapter, Language, Section } from '../../electron/contract/exhibit.ts';
import { Medallion } from '../components/Medallion.tsx';
import { PictureDoor } from '../components/PictureDoor.tsx';
import type { Beat } from '../lib/chooseRhythm.ts';
import { pickLabels } from '../lib/pickLabels.ts';
import type { Content } from '../store/createKioskStore.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { usePick } from '../store/usePick.ts';
import { useColumns } from '../store/useReading.ts';
import { useWords } from '../store/useWords.ts';
import styles from './ChapterSection.module.css';
import { SectionText } from './SectionText.tsx';

interface ChapterSectionProps extends Content {
  readonly chapter: Chapter;
  readonly section: Section;
  readonly index: number;
  /** How it stands on its page: the ways take turns, so that a chapter has a rhythm. */
  readonly beat: Beat;
  readonly onTerm: (term: string, language: Language) => void;
  readonly onSources: (language: Language) => void;
}

/** One short screen of a chapter: a heading, a label's worth of text, a picture to look at. */
export function ChapterSection(props: ChapterSectionProps) {
  const { exhibit, packUrl, chapter, section, index, beat, onTerm, onSources } = props;
  const t = useWords();
  const pick = usePick();
  const columns = useColumns();
  const pickBeside = usePick(columns[1]);
  const failedPictures = useKiosk((state) => state.failedPictures);
  const { hidePicture, openSlideshow } = useIntentions();
  const slideIndex = chapter.slides.findIndex(({ id }) => id === section.picture && !failedPictures.has(id));
  const picture = chapter.slides[slideIndex];

  const isPair = columns.length > 1;

  return (
    <section
      className={styles.section}
      data-section={section.id}
      data-beat={isPair ? undefined : beat}
      data-pair={isPair || undefined}
    >
      <SectionText
        exhibit={exhibit}
        chapter={chapter}
        section={section}
        index={index}
        onTerm={onTerm}
        onSources={onSources}
      />
      {picture && (
        <PictureDoor
          picture={picture}
          packUrl={packUrl}
          alt={pick(picture.alt)}
          labels={pickLabels(picture.labels, pick)}
          captions={isPair ? [pick(picture.caption), pickBeside(picture.caption)] : [pick(picture.caption)]}
          kind={t(`kind.${picture.kind}`)}
          invitation={t('chapter.lookCloser')}
          look={isPair ? 'captioned' : beat === 'picture-wide' ? 'wide' : 'framed'}
          onOpen={() => openSlideshow(slideIndex)}
          onFail={() => hidePicture(picture.id)}
        />
      )}
      {!isPair && (beat === 'medallion-left' || beat === 'medallion-right') && (
        <Medallion seed={`${chapter.id} ${section.id}`} side={beat === 'medallion-left' ? 'left' : 'right'} />
      )}
    </section>
  );
}
