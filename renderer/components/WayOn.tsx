import type { ReactNode } from 'react';
import { fitTitle } from '../lib/fitTitle.ts';
import type { PickedText } from '../lib/pickText.ts';
import { Divider } from './Divider.tsx';
import { Icon } from './Icon.tsx';
import { TouchButton } from './TouchButton.tsx';
import { Verge } from './Verge.tsx';
import styles from './WayOn.module.css';

interface WayOnProps {
  readonly sectionId: string;
  readonly heading: string;
  /** The next chapter's; none at the end of the road. */
  readonly title: PickedText | undefined;
  readonly lead: PickedText | undefined;
  readonly picture: ReactNode;
  /** The way to read on elsewhere, where there is one. */
  readonly along?: ReactNode;
  readonly wayLabel: string;
  /** Said at the end of the road only: elsewhere the way home stands in the bar. */
  readonly homeLabel: string;
  readonly onNext: () => void;
  readonly onHome: () => void;
}

/** The letters of a title that takes two lines. */
const EASY_LETTERS = 40;

/** Where the road leads after the last section. */
export function WayOn(props: WayOnProps) {
  const { sectionId, heading, title, lead, picture, along, wayLabel, homeLabel, onNext, onHome } = props;
  return (
    <footer className={styles.end} data-section={sectionId}>
      {title && (
        <button type="button" className={styles.next} onClick={onNext}>
          <span className={styles.picture}>{picture}</span>
          <span className={styles.words}>
            <Verge />
            <span className={styles.heading}>{heading}</span>
            <span className={styles.title} style={fitTitle([title.text], EASY_LETTERS)} lang={title.lang}>
              {title.text}
            </span>
            {lead && (
              <span className={styles.lead} lang={lead.lang}>
                {lead.text}
              </span>
            )}
            <span className={styles.way}>
              {wayLabel}
              <Icon name="right" />
            </span>
          </span>
        </button>
      )}
      {(!title || along) && (
        <div className={styles.home}>
          {!title && (
            <>
              <div className={styles.divider}>
                <Divider seed={sectionId} length="long" />
              </div>
              <TouchButton look="leading" icon="road" onTouch={onHome}>
                {homeLabel}
              </TouchButton>
            </>
          )}
          {along}
        </div>
      )}
    </footer>
  );
}
