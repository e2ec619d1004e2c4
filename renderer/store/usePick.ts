import { useCallback } from 'react';
import type { Language, LocalizedText } from '../../electron/contract/exhibit.ts';
import { type PickedText, pickText } from '../lib/pickText.ts';
import { useReading } from './useReading.ts';

/** Picks the visitor's language, or one that stands beside it, out of the exhibit's texts. */
export function usePick(inLanguage?: Language): (localized: LocalizedText | undefined) => PickedText {
  const { language: visitors, fallback } = useReading();
  const language = inLanguage ?? visitors;
  return useCallback((localized) => pickText(localized, language, fallback), [language, fallback]);
}
