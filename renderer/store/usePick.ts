import { useCallback } from 'react';
import type { LocalizedText } from '../../electron/contract/exhibit.ts';
import { type PickedText, pickText } from '../lib/pickText.ts';
import { useReading } from './useReading.ts';

/** Picks the visitor's language out of the exhibit's texts. */
export function usePick(): (localized: LocalizedText | undefined) => PickedText {
  const { language, fallback } = useReading();
  return useCallback((localized) => pickText(localized, language, fallback), [language, fallback]);
}
