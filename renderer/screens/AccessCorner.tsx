import { useCallback, useState } from 'react';
import type { Exhibit } from '../../electron/contract/exhibit.ts';
import { TouchButton } from '../components/TouchButton.tsx';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';
import styles from './AccessCorner.module.css';
import { AccessSettings } from './AccessSettings.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';

interface AccessCornerProps {
  readonly exhibit: Exhibit;
  /** Whether a second language has a place beside the first here. */
  readonly hasBeside?: boolean;
}

/**
 * The end of every bar: how the visitor wants the screen, and the languages. These come last: words of another length
 * beside them must not move them under the finger.
 */
export function AccessCorner({ exhibit, hasBeside = false }: AccessCornerProps) {
  const t = useWords();
  const reach = useKiosk(({ access }) => access.reach);
  const { adjust } = useIntentions();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);

  return (
    <div className={styles.corner}>
      {reach !== 'usual' && (
        <TouchButton
          icon={reach === 'low' ? 'lift' : 'lower'}
          label={t(reach === 'low' ? 'access.lift' : 'access.lower')}
          onTouch={() => adjust({ reach: reach === 'low' ? 'lifted' : 'low' })}
        />
      )}
      <TouchButton icon="access" isOpen={isOpen} onTouch={() => setOpen(!isOpen)}>
        {t('access.open')}
      </TouchButton>
      {isOpen && <AccessSettings exhibit={exhibit} hasBeside={hasBeside} onClose={close} />}
      <LanguageChoice exhibit={exhibit} />
    </div>
  );
}
