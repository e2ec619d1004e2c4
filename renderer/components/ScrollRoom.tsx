import { type ReactNode, useRef } from 'react';
import { useScrollSteps } from '../hooks/useScrollSteps.ts';
import styles from './ScrollRoom.module.css';
import { TouchButton } from './TouchButton.tsx';

interface ScrollRoomProps {
  readonly upLabel: string;
  readonly downLabel: string;
  /** A new value announces that what is in it has another height. */
  readonly contentKey: unknown;
  readonly children: ReactNode;
}

/** Room for more than there is room for: what does not fit is reached by swiping and by two buttons. */
export function ScrollRoom({ upLabel, downLabel, contentKey, children }: ScrollRoomProps) {
  const room = useRef<HTMLDivElement>(null);
  const { above, below, go } = useScrollSteps(room, contentKey);
  return (
    <div className={styles.around}>
      <div ref={room} className={styles.room} tabIndex={above || below ? 0 : undefined}>
        {children}
      </div>
      {(above || below) && (
        <div className={styles.steps}>
          <TouchButton icon="up" label={upLabel} disabled={!above} onTouch={() => go(-1)} />
          <TouchButton icon="down" label={downLabel} disabled={!below} onTouch={() => go(1)} />
        </div>
      )}
    </div>
  );
}
