import type { Language } from '../../electron/contract/exhibit.ts';
import { useKiosk } from './useKiosk.ts';

/** The languages that a chapter is read in: the visitor's own and, where one was chosen, the one beside it. */
export function useColumns(): readonly Language[] {
  const language = useKiosk((state) => state.language);
  const beside = useKiosk(({ access }) => access.beside);
  return beside === null ? [language] : [language, beside];
}

/** The language that the visitor reads, and the one that stands in where a text is missing. */
export function useReading(): { readonly language: Language; readonly fallback: Language } {
  const language = useKiosk((state) => state.language);
  const fallback = useKiosk(({ content }) => (content.status === 'ready' ? content.exhibit.fallbackLanguage : ''));
  return { language, fallback };
}
