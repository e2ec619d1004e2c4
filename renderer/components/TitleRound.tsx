import type { PickedText } from '../lib/pickText.ts';
import styles from './TitleRound.module.css';

interface TitleRoundProps {
  readonly titles: readonly { readonly title: PickedText; readonly subtitle: PickedText }[];
  /** The title that stands large now. */
  readonly shown: number;
}

/** The letters that a title as large as can be has room for. */
const EASY_LETTERS = 22;

/** How much smaller a title has to be, so that the longest of them takes no more room than an easy one. */
const fitOf = (titles: TitleRoundProps['titles']): number =>
  Math.min(1, ...titles.map(({ title }) => (EASY_LETTERS / title.text.length) ** 0.55));

const longestWordOf = (titles: TitleRoundProps['titles']): number =>
  Math.max(...titles.flatMap(({ title }) => title.text.split(/[\s-]+/).map((word) => word.length)));

/** The exhibit's title large in one of its languages after the other, small in the rest. */
export function TitleRound({ titles, shown }: TitleRoundProps) {
  return (
    <h1 className={styles.round} style={{ '--fit': fitOf(titles), '--longest': longestWordOf(titles) }}>
      {titles.map(({ title, subtitle }, at) => (
        <span key={`${title.lang} ${title.text}`} className={styles.turn} data-shown={at === shown || undefined}>
          <span className={styles.title} lang={title.lang}>
            {title.text}
          </span>
          <span className={styles.others} aria-hidden="true">
            {titles
              .filter((other) => other.title.lang !== title.lang)
              .map((other) => (
                <span key={other.title.lang} lang={other.title.lang}>
                  {other.title.text}
                </span>
              ))}
          </span>
          <span className={styles.subtitle} lang={subtitle.lang}>
            {subtitle.text}
          </span>
        </span>
      ))}
    </h1>
  );
}
