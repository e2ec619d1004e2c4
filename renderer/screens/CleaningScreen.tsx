import { useTranslation } from 'react-i18next';
import type { Exhibit } from '../../electron/contract/exhibit.ts';
import { CleaningPause } from '../components/CleaningPause.tsx';
import { useCountdown } from '../hooks/useCountdown.ts';
import { useDeafGlass } from '../hooks/useDeafGlass.ts';
import { interfaceLanguageFor } from '../i18n.ts';
import { useIntentions } from '../store/useKiosk.ts';

export interface CleaningScreenProps {
  readonly exhibit: Exhibit;
  readonly seconds: number;
}

/** Lets the glass be wiped: no touch does anything, and the attract screen comes back by itself. */
export function CleaningScreen({ exhibit, seconds }: CleaningScreenProps) {
  const { i18n } = useTranslation();
  const { startOver } = useIntentions();
  const left = useCountdown(seconds, startOver);
  useDeafGlass();

  const notices = exhibit.languages.map(({ code }) => {
    const lang = interfaceLanguageFor(code);
    const t = i18n.getFixedT(lang);
    return { lang, heading: t('cleaning.heading'), explanation: t('cleaning.explanation') };
  });
  return <CleaningPause notices={notices} left={left} />;
}
