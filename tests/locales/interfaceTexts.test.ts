/// <reference types="vite/client" />
import { expect, it } from 'vitest';

const texts = import.meta.glob<string>('../../locales/*.json', { eager: true, query: '?raw', import: 'default' });

it.each(Object.entries(texts))('%s leaves dates, numbers and lists to the language engine', (_file, text) => {
  // i18next’s own formatters, `{{count, number}}`, ask Intl for what Chromium does not have.
  expect(text.match(/\{\{[^}]*,[^}]*\}\}/g) ?? []).toEqual([]);
});
