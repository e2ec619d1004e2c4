import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../electron/contract/exhibit.ts';
import { interfaceLanguageFor } from '../i18n.ts';
import { useKiosk } from './useKiosk.ts';

/**
 * The interface's words in the visitor's language, or in one that stands beside it. It follows the store and not i18next's own language, so that
 * interface and exhibit change their words in one and the same frame.
 */
export function useWords(inLanguage?: Language): TFunction {
  const visitors = useKiosk((state) => state.language);
  const language = inLanguage ?? visitors;
  const options = useMemo(() => ({ lng: interfaceLanguageFor(language) }), [language]);
  return useTranslation(undefined, options).t;
}
