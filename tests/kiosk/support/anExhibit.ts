import type { Chapter, Exhibit } from '../../../electron/contract/exhibit.ts';

export const anExhibit = (overrides: Partial<Exhibit> = {}): Exhibit => ({
  formatVersion: 1,
  id: 'ortaq-yol',
  version: '2026.11',
  languages: [{ code: 'ru', name: 'Русский' }],
  defaultLanguage: 'ru',
  fallbackLanguage: 'ru',
  title: { ru: 'Общая дорога' },
  subtitle: { ru: 'Азербайджанцы Кыргызстана' },
  credit: { ru: 'По статье' },
  attract: [],
  chapters: [{ id: '1930', title: { ru: '1930' }, lead: { ru: 'Поезд.' }, minutes: { ru: 3 } }],
  ...overrides,
});

export const aChapter = (overrides: Partial<Chapter> = {}): Chapter => ({
  id: '1930',
  title: { ru: '1930' },
  lead: { ru: 'Поезд.' },
  sections: [],
  slides: [],
  terms: [],
  ...overrides,
});
