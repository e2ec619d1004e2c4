import { useCallback, useState } from 'react';
import type { Exhibit } from '../../electron/contract/exhibit.ts';
import { AccessPanel } from '../components/AccessPanel.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';
import styles from './AccessCorner.module.css';
import { AccessSettings } from './AccessSettings.tsx';
import { BesideChoice } from './BesideChoice.tsx';
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
  const [open, setOpen] = useState<'settings' | 'beside' | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const toggle = (panel: 'settings' | 'beside') => setOpen(open === panel ? null : panel);

  return (
    <div className={styles.corner}>
      {reach !== 'usual' && (
        <TouchButton
          icon={reach === 'low' ? 'lift' : 'lower'}
          label={t(reach === 'low' ? 'access.lift' : 'access.lower')}
          onTouch={() => adjust({ reach: reach === 'low' ? 'lifted' : 'low' })}
        />
      )}
      <TouchButton icon="access" isOpen={open === 'settings'} onTouch={() => toggle('settings')}>
        {t('access.open')}
      </TouchButton>
      {open === 'settings' && <AccessSettings exhibit={exhibit} hasBeside={hasBeside} onClose={close} />}
      {hasBeside && exhibit.languages.length > 1 && (
        <TouchButton
          icon="beside"
          label={t('access.beside')}
          isOpen={open === 'beside'}
          onTouch={() => toggle('beside')}
        />
      )}
      {open === 'beside' && (
        <AccessPanel
          title={t('access.beside')}
          closeLabel={t('access.close')}
          upLabel={t('access.up')}
          downLabel={t('access.down')}
          contentKey={open}
          onClose={close}
        >
          <BesideChoice exhibit={exhibit} />
        </AccessPanel>
      )}
      <LanguageChoice exhibit={exhibit} />
    </div>
  );
}
