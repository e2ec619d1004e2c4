import { IdleDialog } from '../components/IdleDialog.tsx';
import { useIdle } from '../hooks/useIdle.ts';
import { countWordsInView } from '../lib/countWordsInView.ts';
import { idleTime } from '../lib/idleTime.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';

/** Reckoned from what is on the glass at that moment. */
const howLong = (idleSeconds: number) => idleTime(idleSeconds, countWordsInView(document));

/** Ends a visit that nobody is at any more, after having asked. */
export function IdleWatch() {
  const t = useWords();
  const { idleSeconds, countdownSeconds } = useKiosk((state) => state.settings);
  // Who listens or watches does not touch; a glass that is wiped ends its visit by itself.
  const isWatching = useKiosk(
    ({ place, playing }) => place.name !== 'attract' && place.name !== 'cleaning' && playing === 0,
  );
  const { startOver } = useIntentions();
  const { secondsLeft, stay } = useIdle({ isWatching, idleSeconds, howLong, countdownSeconds, onEnd: startOver });

  if (secondsLeft === null) return null;
  return (
    <IdleDialog
      question={t('idle.question')}
      explanation={t('idle.explanation', { count: secondsLeft })}
      stayLabel={t('idle.stay')}
      secondsLeft={secondsLeft}
      left={(secondsLeft - 1) / countdownSeconds}
      onStay={stay}
    />
  );
}
