import { fitTitle } from '../lib/fitTitle.ts';
import type { PickedText } from '../lib/pickText.ts';
import styles from './TitleRound.module.css';

interface TitleRoundProps {
  readonly titles: readonly { readonly title: PickedText; readonly subtitle: PickedText }[];
  /** The title that stands large now. */
  readonly shown: number;
}

/** The letters that a title as large as can be has room for, and those that leave room for the other languages. */
const EASY_LETTERS = 22;
const MOST_LETTERS = 24;

/** The exhibit's title large in one of its languages after the other, small in the rest. */
export function TitleRound({ titles, shown }: TitleRoundProps) {
  const texts = titles.map(({ title }) => title.text);
  const hasRoom = texts.every(({ length }) => length <= MOST_LETTERS);
  return (
    <h1 className={styles.round} style={fitTitle(texts, EASY_LETTERS)}>
      {titles.map(({ title, subtitle }, at) => (
        <span key={`${title.lang} ${title.text}`} className={styles.turn} data-shown={at === shown || undefined}>
          <span className={styles.title} lang={title.lang}>
            {title.text}
          </span>
          {hasRoom && (
            <span className={styles.others} aria-hidden="true">
              {titles
                .filter((other) => other.title.lang !== title.lang)
                .map((other) => (
                  <span key={other.title.lang} lang={other.title.lang}>
                    {other.title.text}
                  </span>
                ))}
            </span>
          )}
          <span className={styles.subtitle} lang={subtitle.lang}>
            {subtitle.text}
          </span>
        </span>
      ))}
    </h1>
  );
}
