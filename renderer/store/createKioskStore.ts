import { createStore } from 'zustand/vanilla';
import type { ExhibitResult, Fault, KioskBridge } from '../../electron/contract/bridge.ts';
import type { Chapter, Language } from '../../electron/contract/exhibit.ts';
import type { VisitSettings } from '../../electron/contract/settings.ts';
import type { Place } from './place.ts';
import { createReport } from './report.ts';
import { settingsUntilLoaded } from './settingsUntilLoaded.ts';

/** The exhibit and the address of its pictures. */
export type Content = Pick<Extract<ExhibitResult, { status: 'ready' }>, 'exhibit' | 'packUrl'>;

/** Every intention a visitor, or a screen on the visitor's behalf, can have. */
export interface Intentions {
  /** Asks for the settings and the exhibit. Never rejects: what cannot be had is out of order. */
  readonly load: () => Promise<void>;
  readonly enterIn: (language: Language) => void;
  /** Enters in the language of a visit that chose none. */
  readonly enter: () => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly openChapter: (chapterId: string) => void;
  /** Says which section of the open chapter the visitor reads. */
  readonly goToSection: (chapterId: string, sectionId: string) => void;
  readonly openSlideshow: (slideIndex: number) => void;
  readonly turnTo: (slideIndex: number) => void;
  readonly closeSlideshow: () => void;
  readonly goHome: () => void;
  /** Ends the visit: nothing about it survives. */
  readonly startOver: () => void;
  readonly hidePicture: (pictureId: string) => void;
  readonly reportFault: (fault: Fault) => void;
}

/** What the screens show. */
export interface KioskState extends Intentions {
  readonly content: { readonly status: 'loading' } | ExhibitResult;
  readonly settings: VisitSettings;
  /** Counts visits, so that whatever a visit leaves in a screen goes with it. */
  readonly visit: number;
  readonly language: Language;
  readonly place: Place;
  /** The chapters that this visit opened. */
  readonly chapters: Readonly<Record<string, Chapter>>;
  /** Chapters and pictures that turned out to be broken: shown nowhere until the next visit tries again. */
  readonly missingChapters: ReadonlySet<string>;
  readonly failedPictures: ReadonlySet<string>;
}

export type KioskStore = ReturnType<typeof createKioskStore>;

/** A kiosk at its attract screen that has asked for nothing yet. */
export const createKioskStore = (bridge: KioskBridge) =>
  createStore<KioskState>()((set, get) => {
    const report = createReport(bridge);

    const speaks = (language: Language) => {
      const { content } = get();
      return content.status === 'ready' && content.exhibit.languages.some(({ code }) => code === language);
    };

    const firstLanguage = ({ content, settings }: Pick<KioskState, 'content' | 'settings'>): Language => {
      if (content.status !== 'ready') return '';
      const { defaultLanguage } = content.exhibit;
      return settings.language !== null && speaks(settings.language) ? settings.language : defaultLanguage;
    };

    const freshVisit = () => ({
      language: firstLanguage(get()),
      place: { name: 'attract' } as const,
      chapters: {},
      missingChapters: new Set<string>(),
      failedPictures: new Set<string>(),
    });

    const fetchChapter = async (chapterId: string) => {
      if (get().chapters[chapterId]) return;
      const result = await bridge.loadChapter(chapterId).catch(() => ({ status: 'missing' }) as const);
      if (result.status === 'ready') {
        set(({ chapters }) => ({ chapters: { ...chapters, [chapterId]: result.chapter } }));
        return;
      }
      report({
        what: 'chapter-missing',
        where: chapterId,
        detail: 'The chapter that a visitor touched could not be loaded.',
      });
      set(({ missingChapters }) => ({ missingChapters: new Set(missingChapters).add(chapterId) }));
      const { place, goHome } = get();
      if ('chapterId' in place && place.chapterId === chapterId) goHome();
    };

    return {
      content: { status: 'loading' },
      settings: settingsUntilLoaded,
      visit: 0,
      language: '',
      place: { name: 'attract' },
      chapters: {},
      missingChapters: new Set(),
      failedPictures: new Set(),

      load: async () => {
        const [settings, content] = await Promise.all([
          bridge.loadSettings().catch(() => settingsUntilLoaded),
          bridge.loadExhibit().catch(() => ({ status: 'out-of-order' }) as const),
        ]);
        set({ settings, content });
        set(freshVisit());
      },

      enterIn: (language) => {
        if (speaks(language)) set({ language, place: { name: 'home' } });
      },
      enter: () => set({ place: { name: 'home' } }),
      chooseLanguage: (language) => {
        if (speaks(language)) set({ language });
      },

      openChapter: (chapterId) => {
        set({ place: { name: 'chapter', chapterId } });
        void fetchChapter(chapterId);
      },
      goToSection: (chapterId, sectionId) =>
        set(({ place }) => {
          const isNews = place.name === 'chapter' && place.chapterId === chapterId && place.sectionId !== sectionId;
          return isNews ? { place: { ...place, sectionId } } : {};
        }),

      openSlideshow: (slideIndex) =>
        set(({ place }) => {
          if (place.name !== 'chapter') return {};
          const { chapterId, sectionId } = place;
          return {
            place: { name: 'slideshow', chapterId, slideIndex, ...(sectionId !== undefined && { from: sectionId }) },
          };
        }),
      turnTo: (slideIndex) =>
        set(({ place }) => (place.name === 'slideshow' ? { place: { ...place, slideIndex } } : {})),
      closeSlideshow: () =>
        set(({ place }) => {
          if (place.name !== 'slideshow') return {};
          const { chapterId, from } = place;
          return { place: { name: 'chapter', chapterId, ...(from !== undefined && { sectionId: from }) } };
        }),

      goHome: () => set({ place: { name: 'home' } }),
      startOver: () => set(({ visit }) => ({ ...freshVisit(), visit: visit + 1 })),

      hidePicture: (pictureId) => {
        if (get().failedPictures.has(pictureId)) return;
        report({ what: 'picture-failed', where: pictureId, detail: 'The picture could not be loaded or decoded.' });
        set(({ failedPictures }) => ({ failedPictures: new Set(failedPictures).add(pictureId) }));
      },
      reportFault: report,
    };
  });
