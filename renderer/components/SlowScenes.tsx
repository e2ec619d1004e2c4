import { useState } from 'react';
import type { Picture } from '../../electron/contract/exhibit.ts';
import { useSlowTurn } from '../hooks/useSlowTurn.ts';
import styles from './SlowScenes.module.css';
import { StillImage } from './StillImage.tsx';

interface SlowScenesProps {
  readonly pictures: readonly Picture[];
  readonly packUrl: string;
  /** How long one picture stays. */
  readonly sceneMs: number;
  readonly onFail: (pictureId: string) => void;
}

const stateOf = (step: number) => (step < 0 ? 'past' : step > 0 ? 'coming' : 'shown');

/** Pictures that drift and give way to one another, slowly, so that nothing burns in. */
export function SlowScenes({ pictures, packUrl, sceneMs, onFail }: SlowScenesProps) {
  const [decoded, setDecoded] = useState(-1);
  const turn = useSlowTurn({ count: pictures.length, sceneMs, decoded });
  const scenes = [turn - 1, turn, turn + 1].flatMap((at) => {
    const picture = at < 0 ? undefined : pictures[at % pictures.length];
    return picture ? [{ at, picture }] : [];
  });

  return (
    <div className={styles.scenes} style={{ '--scene': `${sceneMs}ms` }}>
      {scenes.map(({ at, picture }) => (
        <div key={at} className={styles.scene} data-state={stateOf(at - turn)} data-drift={at % 2 ? 'back' : 'on'}>
          <StillImage
            picture={picture}
            packUrl={packUrl}
            sizes="100vw"
            fit="cover"
            onReady={() => setDecoded((before) => Math.max(before, at))}
            onFail={() => onFail(picture.id)}
          />
        </div>
      ))}
    </div>
  );
}
