import type { PickedText } from '../lib/pickText.ts';
import styles from './TitleStack.module.css';

interface TitleStackProps {
  readonly titles: readonly { readonly title: PickedText; readonly subtitle: PickedText }[];
}

/** The exhibit's title in all of its languages, none before another. */
export function TitleStack({ titles }: TitleStackProps) {
  return (
    <h1 className={styles.titles}>
      {titles.map(({ title, subtitle }) => (
        <span key={`${title.lang} ${title.text}`} className={styles.title} lang={title.lang}>
          {title.text}
          <span className={styles.subtitle} lang={subtitle.lang}>
            {subtitle.text}
          </span>
        </span>
      ))}
    </h1>
  );
}
