import type { Picture } from '../../electron/contract/exhibit.ts';
import { KindBadge } from './KindBadge.tsx';
import styles from './KindSamples.module.css';
import { StillImage } from './StillImage.tsx';

interface KindSamplesProps {
  readonly packUrl: string;
  readonly samples: readonly { readonly picture: Picture; readonly kind: string }[];
  readonly onFail: (pictureId: string) => void;
}

/** One picture of each kind that the exhibit has, under the mark that it bears everywhere. */
export function KindSamples({ packUrl, samples, onFail }: KindSamplesProps) {
  return (
    <ul className={styles.samples}>
      {samples.map(({ picture, kind }) => (
        <li key={picture.id} className={styles.sample}>
          <div className={styles.picture}>
            <StillImage
              picture={picture}
              packUrl={packUrl}
              sizes="30vw"
              fit="cover"
              onFail={() => onFail(picture.id)}
            />
          </div>
          <KindBadge name={kind} />
        </li>
      ))}
    </ul>
  );
}
