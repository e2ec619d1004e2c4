import { useLayoutEffect } from 'react';

/** Tells the page, and whoever reads it aloud, which language it is in and what it is called. */
export function useRootLanguage(language: string, title: string): void {
  useLayoutEffect(() => {
    if (language) document.documentElement.lang = language;
    if (title) document.title = title;
  }, [language, title]);
}
