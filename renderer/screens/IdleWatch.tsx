import { IdleDialog } from '../components/IdleDialog.tsx';
import { useIdle } from '../hooks/useIdle.ts';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';

/** Ends a visit that nobody is at any more, after having asked. */
export function IdleWatch() {
  const t = useWords();
  const { idleSeconds, countdownSeconds } = useKiosk((state) => state.settings);
  const isWatching = useKiosk(({ place }) => place.name !== 'attract');
  const { startOver } = useIntentions();
  const { secondsLeft, stay } = useIdle({ isWatching, idleSeconds, countdownSeconds, onEnd: startOver });

  if (secondsLeft === null) return null;
  return (
    <IdleDialog
      question={t('idle.question')}
      explanation={t('idle.explanation', { count: secondsLeft })}
      stayLabel={t('idle.stay')}
      left={(secondsLeft - 1) / countdownSeconds}
      onStay={stay}
    />
  );
}
