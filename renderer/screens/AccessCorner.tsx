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

/** The end of every bar: the languages, and how the visitor wants the screen. */
export function AccessCorner({ exhibit, hasBeside = false }: AccessCornerProps) {
  const t = useWords();
  const reach = useKiosk(({ access }) => access.reach);
  const { adjust } = useIntentions();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);

  return (
    <div className={styles.corner}>
      <LanguageChoice exhibit={exhibit} />
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
    </div>
  );
}
