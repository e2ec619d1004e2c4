import type { Exhibit, Language, Picture } from '../../electron/contract/exhibit.ts';
import { formatDate } from '../../locales/engine/formatDate.ts';
import { PictureCaption } from '../components/PictureCaption.tsx';
import { languageOf } from '../lib/languages.ts';
import { usePick } from '../store/usePick.ts';
import { useWords } from '../store/useWords.ts';
import { FallbackNote } from './FallbackNote.tsx';

interface SlideTextProps {
  readonly exhibit: Exhibit;
  readonly picture: Picture;
  readonly language: Language;
}

/** What is known of a picture, in one language. */
export function SlideText({ exhibit, picture, language }: SlideTextProps) {
  const t = useWords(language);
  const pick = usePick(language);
  const caption = pick(picture.caption);
  return (
    <div lang={language}>
      <PictureCaption
        kind={t(`kind.${picture.kind}`)}
        caption={caption}
        {...(picture.date !== undefined && { date: formatDate(picture.date, languageOf(language)) })}
        {...(picture.place && { place: pick(picture.place) })}
        credit={pick(picture.credit)}
        mark={<FallbackNote exhibit={exhibit} lang={caption.lang} wanted={language} />}
      />
    </div>
  );
}
