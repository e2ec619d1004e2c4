import type { Picture } from '../../electron/contract/exhibit.ts';
import type { PickedText } from '../lib/pickText.ts';
import styles from './MuseumSign.module.css';
import { StillImage } from './StillImage.tsx';

interface MuseumSignProps {
  readonly name: PickedText;
  readonly logo: Picture | undefined;
  readonly packUrl: string;
  readonly onFail: () => void;
}

/** The museum's own name and sign. The sign says nothing that the name does not. */
export function MuseumSign({ name, logo, packUrl, onFail }: MuseumSignProps) {
  return (
    <div className={styles.sign}>
      {logo && (
        <div className={styles.logo} style={{ aspectRatio: `${logo.width} / ${logo.height}` }}>
          <StillImage picture={logo} packUrl={packUrl} sizes="30vw" fit="contain" onFail={onFail} />
        </div>
      )}
      {name.text && (
        <p className={styles.name} lang={name.lang}>
          {name.text}
        </p>
      )}
    </div>
  );
}
