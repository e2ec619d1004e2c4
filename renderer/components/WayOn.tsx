import type { ReactNode } from 'react';
import type { PickedText } from '../lib/pickText.ts';
import { Divider } from './Divider.tsx';
import { Icon } from './Icon.tsx';
import { TouchButton } from './TouchButton.tsx';
import styles from './WayOn.module.css';

interface WayOnProps {
  readonly sectionId: string;
  readonly heading: string;
  /** The next chapter's; none at the end of the road. */
  readonly title: PickedText | undefined;
  readonly picture?: ReactNode;
  readonly homeLabel: string;
  readonly onNext: () => void;
  readonly onHome: () => void;
}

/** Where the road leads after the last section. */
export function WayOn({ sectionId, heading, title, picture, homeLabel, onNext, onHome }: WayOnProps) {
  return (
    <footer data-section={sectionId}>
      <Divider seed={sectionId} length="long" />
      <div className={styles.ways}>
        {title && (
          <button type="button" className={styles.next} onClick={onNext}>
            {picture && <span className={styles.picture}>{picture}</span>}
            <span className={styles.words}>
              <span className={styles.heading}>{heading}</span>
              <span className={styles.title} lang={title.lang}>
                {title.text}
              </span>
            </span>
            <Icon name="right" />
          </button>
        )}
        <TouchButton look={title ? 'plain' : 'leading'} icon="road" onTouch={onHome}>
          {homeLabel}
        </TouchButton>
      </div>
    </footer>
  );
}
