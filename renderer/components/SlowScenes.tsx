import { type ReactNode, useState } from 'react';
import { useIsHidden } from '../hooks/useIsHidden.ts';
import { useSlowTurn } from '../hooks/useSlowTurn.ts';
import { wrapIndex } from '../lib/wrapIndex.ts';
import styles from './SlowScenes.module.css';

export interface SlowScene {
  readonly stayMs: number;
  /** How the camera goes: across a picture, back from a detail, along what is taller than the glass, or not at all. */
  readonly camera: 'across' | 'back' | 'along' | 'still';
  /** It has to be decoded first, and calls `onReady` when it has been. */
  readonly hasPicture: boolean;
  readonly render: (turn: number, onReady: () => void) => ReactNode;
}

const stateOf = (step: number) => (step < 0 ? 'past' : step > 0 ? 'coming' : 'shown');

/** Scenes that move slowly and give way to one another, each after its own time. Out of sight they stand still. */
export function SlowScenes({ scenes }: { readonly scenes: readonly SlowScene[] }) {
  const [decoded, setDecoded] = useState(-1);
  const sceneAt = (at: number) => scenes[wrapIndex(at, scenes.length)];
  const turn = useSlowTurn({
    count: scenes.length,
    stayMsOf: (at) => sceneAt(at)?.stayMs ?? 0,
    isReady: (at) => decoded >= at || !sceneAt(at)?.hasPicture,
  });
  const isHidden = useIsHidden();

  return (
    <div className={styles.scenes} data-hidden={isHidden || undefined}>
      {[turn - 1, turn, turn + 1].map((at) => {
        const scene = at < 0 || (at > 0 && scenes.length < 2) ? undefined : sceneAt(at);
        return (
          scene && (
            <div
              key={at}
              className={styles.scene}
              style={{ '--stay': `${scene.stayMs}ms` }}
              data-state={stateOf(at - turn)}
              data-camera={scene.camera}
              data-back={at % 2 === 1 || undefined}
            >
              <div className={styles.view}>{scene.render(at, () => setDecoded((before) => Math.max(before, at)))}</div>
            </div>
          )
        );
      })}
    </div>
  );
}
