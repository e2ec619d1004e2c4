import type { KioskBridge } from '../../../electron/contract/bridge.ts';
import type { Chapter, ChapterStop, Exhibit, Picture, Section } from '../../../electron/contract/exhibit.ts';
import type { VisitSettings } from '../../../electron/contract/settings.ts';

export const aPicture = (overrides: Partial<Picture> = {}): Picture => {
  const id = overrides.id ?? 'reeds';
  return {
    id,
    kind: 'reconstruction',
    width: 1600,
    height: 900,
    files: [480, 1600].map((width) => ({ width, path: `pictures/${id}-${width}.avif` })),
    placeholder: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    focus: [0.5, 0.5],
    alt: { ru: `Картина: ${id}` },
    caption: { ru: `Подпись: ${id}`, ky: `Жазуу: ${id}`, az: `Yazı: ${id}` },
    credit: { ru: 'Диорама музея' },
    ...overrides,
  };
};

export const aSection = (overrides: Partial<Section> = {}): Section => ({
  id: 'reeds',
  heading: { ru: 'В камышах', ky: 'Камышта', az: 'Qamışlıqda' },
  body: {
    ru: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'Они вырыли землянки.' }] }],
    ky: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'Алар жер үй казышты.' }] }],
    az: [{ type: 'paragraph', inlines: [{ type: 'text', text: 'Onlar qazma qazdılar.' }] }],
  },
  sources: [],
  ...overrides,
});

export const aChapter = (overrides: Partial<Chapter> = {}): Chapter => ({
  id: '1930',
  title: { ru: 'Дорога в долину', ky: 'Өрөөнгө жол', az: 'Vadiyə yol' },
  lead: { ru: 'Одна фраза.' },
  sections: [aSection()],
  slides: [],
  terms: [],
  ...overrides,
});

export const aStop = (overrides: Partial<ChapterStop> = {}): ChapterStop => ({
  id: '1930',
  title: { ru: 'Дорога в долину', ky: 'Өрөөнгө жол', az: 'Vadiyə yol' },
  lead: { ru: 'Одна фраза.' },
  minutes: { ru: 3, ky: 3, az: 3 },
  ...overrides,
});

export const anExhibit = (overrides: Partial<Exhibit> = {}): Exhibit => ({
  formatVersion: 1,
  id: 'test',
  version: '1',
  languages: [
    { code: 'ru', name: 'Русский' },
    { code: 'ky', name: 'Кыргызча' },
    { code: 'az', name: 'Azərbaycanca' },
  ],
  defaultLanguage: 'ru',
  fallbackLanguage: 'ru',
  title: { ru: 'Общая дорога', ky: 'Орток жол', az: 'Ortaq yol' },
  subtitle: { ru: 'История' },
  credit: { ru: 'По статье' },
  attract: [],
  chapters: [aStop()],
  ...overrides,
});

export const someSettings = (overrides: Partial<VisitSettings> = {}): VisitSettings => ({
  language: null,
  idleSeconds: 75,
  countdownSeconds: 30,
  screenDiagonalInches: null,
  volumeCeiling: 0.6,
  siteAddress: null,
  ...overrides,
});

/** A bridge over one exhibit and its chapters. */
export const aBridge = (
  exhibit: Exhibit = anExhibit(),
  chapters: readonly Chapter[] = [aChapter()],
  overrides: Partial<KioskBridge> = {},
): KioskBridge => ({
  loadExhibit: async () => ({ status: 'ready', exhibit, packUrl: 'kiosk://pack/' }),
  loadChapter: async (id) => {
    const chapter = chapters.find((one) => one.id === id);
    return chapter ? { status: 'ready', chapter } : { status: 'missing' };
  },
  loadSettings: async () => someSettings(),
  reportFault: async () => undefined,
  beat: async () => undefined,
  awaitSight: () => new Promise(() => undefined),
  ...overrides,
});
