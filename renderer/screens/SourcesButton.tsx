import type { Language } from '../../electron/contract/exhibit.ts';
import { TouchButton } from '../components/TouchButton.tsx';
import { useWords } from '../store/useWords.ts';

interface SourcesButtonProps {
  readonly language: Language;
  readonly onOpen: () => void;
}

/** Opens what stands behind a section, in the language of the text above it. */
export function SourcesButton({ language, onOpen }: SourcesButtonProps) {
  const t = useWords(language);
  return (
    <div lang={language}>
      <TouchButton icon="sources" onTouch={onOpen}>
        {t('chapter.sources')}
      </TouchButton>
    </div>
  );
}
