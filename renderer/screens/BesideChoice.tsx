import type { Exhibit } from '../../electron/contract/exhibit.ts';
import { Choices } from '../components/Choices.tsx';
import { useIntentions, useKiosk } from '../store/useKiosk.ts';
import { useWords } from '../store/useWords.ts';

interface BesideChoiceProps {
  readonly exhibit: Exhibit;
  /** Left out where what it stands in is called so. */
  readonly label?: string;
}

const ALONE = '';

/** Which language stands beside the visitor's own, if any. */
export function BesideChoice({ exhibit, label }: BesideChoiceProps) {
  const t = useWords();
  const beside = useKiosk(({ access }) => access.beside);
  const language = useKiosk((state) => state.language);
  const { adjust } = useIntentions();
  const others = exhibit.languages.filter(({ code }) => code !== language);
  return (
    <Choices
      {...(label !== undefined && { label })}
      choices={[
        { id: ALONE, name: t('access.alone') },
        ...others.map(({ code, name }) => ({ id: code, name, lang: code })),
      ]}
      chosen={beside ?? ALONE}
      onChoose={(code) => adjust({ beside: code === ALONE ? null : code })}
    />
  );
}
