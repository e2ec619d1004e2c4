import type { Exhibit } from '../../electron/contract/exhibit.ts';
import { AccessPanel } from '../components/AccessPanel.tsx';
import { Stepper } from '../components/Stepper.tsx';
import { Switch } from '../components/Switch.tsx';
import { TouchButton } from '../components/TouchButton.tsx';
import { TEXT_SIZES } from '../store/access.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';
import { BesideChoice } from './BesideChoice.tsx';

interface AccessSettingsProps {
  readonly exhibit: Exhibit;
  readonly hasBeside: boolean;
  readonly onClose: () => void;
}

/** How the visitor wants the screen: everything takes effect at once, and goes with the visit. */
export function AccessSettings({ exhibit, hasBeside, onClose }: AccessSettingsProps) {
  const t = useWords();
  const access = useKiosk((state) => state.access);
  const language = useKiosk((state) => state.language);
  const hasOthers = exhibit.languages.some(({ code }) => code !== language);
  const { adjust, resetAccess } = useIntentions();
  const at = TEXT_SIZES.indexOf(access.textSize);
  const [less, more] = [TEXT_SIZES[at - 1], TEXT_SIZES[at + 1]];

  return (
    <AccessPanel
      title={t('access.open')}
      closeLabel={t('access.close')}
      upLabel={t('access.up')}
      downLabel={t('access.down')}
      contentKey={`${language} ${access.textSize} ${access.reach}`}
      onClose={onClose}
    >
      <Stepper
        label={t('access.textSize')}
        value={t('access.percent', { percent: access.textSize })}
        lessLabel={t('access.smaller')}
        moreLabel={t('access.larger')}
        onLess={less && (() => adjust({ textSize: less }))}
        onMore={more && (() => adjust({ textSize: more }))}
      />
      {hasBeside && hasOthers && <BesideChoice exhibit={exhibit} label={t('access.beside')} />}
      <Switch
        label={t('access.contrast')}
        isOn={access.isHighContrast}
        onSwitch={(isHighContrast) => adjust({ isHighContrast })}
      />
      <Switch
        label={t('access.low')}
        hint={t('access.lowHint')}
        isOn={access.reach !== 'usual'}
        onSwitch={(isLow) => adjust({ reach: isLow ? 'low' : 'usual' })}
      />
      <Switch label={t('access.calm')} isOn={access.isCalm} onSwitch={(isCalm) => adjust({ isCalm })} />
      <TouchButton onTouch={resetAccess}>{t('access.reset')}</TouchButton>
    </AccessPanel>
  );
}
