import { createStore } from 'zustand/vanilla';
import type { ExhibitResult, KioskBridge } from '../../electron/contract/bridge.ts';
import type { Chapter, Language } from '../../electron/contract/exhibit.ts';
import type { VisitSettings } from '../../electron/contract/settings.ts';
import { type Access, usualAccess } from './access.ts';
import type { Intentions } from './intentions.ts';
import type { Place } from './place.ts';
import { createReport } from './report.ts';
import { settingsUntilLoaded } from './settingsUntilLoaded.ts';

/** The exhibit and the address of its pictures. */
export type Content = Pick<Extract<ExhibitResult, { status: 'ready' }>, 'exhibit' | 'packUrl'>;

/** What the screens show. */
export interface KioskState extends Intentions {
  readonly content: { readonly status: 'loading' } | ExhibitResult;
  readonly settings: VisitSettings;
  /** Counts visits, so that whatever a visit leaves in a screen goes with it. */
  readonly visit: number;
  readonly language: Language;
  readonly place: Place;
  /** A touch has been taken that leads to another place, which is not there yet. */
  readonly isOnTheWay: boolean;
  readonly access: Access;
  /** How many sounds and films play now. */
  readonly playing: number;
  /** The chapters that this visit opened. */
  readonly chapters: Readonly<Record<string, Chapter>>;
  /** Chapters and pictures that turned out to be broken: shown nowhere until the next visit tries again. */
  readonly missingChapters: ReadonlySet<string>;
  readonly failedPictures: ReadonlySet<string>;
}

export type KioskStore = ReturnType<typeof createKioskStore>;

/**
 * A kiosk at its attract screen that has asked for nothing yet. `afterPaint` puts off what makes another screen until the
 * touch that asked for it has been answered on the glass; where it is left out nothing waits.
 */
export const createKioskStore = (bridge: KioskBridge, afterPaint: (work: () => void) => void = (work) => work()) =>
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

    const firstAccess = ({ content }: Pick<KioskState, 'content'>): Access => {
      const scheme = content.status === 'ready' ? content.exhibit.theme?.scheme : undefined;
      return { ...usualAccess, isHighContrast: scheme === 'contrast' };
    };

    const freshVisit = () => ({
      language: firstLanguage(get()),
      place: { name: 'attract' } as const,
      isOnTheWay: false,
      access: firstAccess(get()),
      playing: 0,
      chapters: {},
      missingChapters: new Set<string>(),
      failedPictures: new Set<string>(),
    });

    /** Of several touches the first one leads on, and the end of a visit leads further than all of them. */
    const leadOn = (go: () => void) => {
      const { visit, isOnTheWay } = get();
      if (isOnTheWay) return;
      set({ isOnTheWay: true });
      afterPaint(() => {
        if (get().visit !== visit) return;
        set({ isOnTheWay: false });
        go();
      });
    };

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
      isOnTheWay: false,
      access: usualAccess,
      playing: 0,
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
        if (speaks(language)) leadOn(() => set({ language, place: { name: 'home' } }));
      },
      enter: () => leadOn(() => set({ place: { name: 'home' } })),
      chooseLanguage: (language) => {
        if (!speaks(language)) return;
        const { access, language: before } = get();
        set({ language, access: access.beside === language ? { ...access, beside: before } : access });
      },
      adjust: (change) => set(({ access }) => ({ access: { ...access, ...change } })),
      resetAccess: () => set({ access: firstAccess(get()) }),

      openChapter: (chapterId) => {
        leadOn(() => {
          const isMissing = get().missingChapters.has(chapterId);
          set({ place: isMissing ? { name: 'home' } : { name: 'chapter', chapterId } });
        });
        void fetchChapter(chapterId);
      },
      goToSection: (chapterId, sectionId) =>
        set(({ place }) => {
          const isNews = place.name === 'chapter' && place.chapterId === chapterId && place.sectionId !== sectionId;
          return isNews ? { place: { ...place, sectionId } } : {};
        }),

      openSlideshow: (slideIndex) =>
        leadOn(() =>
          set(({ place }) => {
            if (place.name !== 'chapter') return {};
            const { chapterId, sectionId } = place;
            return {
              place: { name: 'slideshow', chapterId, slideIndex, ...(sectionId !== undefined && { from: sectionId }) },
            };
          }),
        ),
      turnTo: (slideIndex) =>
        set(({ place }) => (place.name === 'slideshow' ? { place: { ...place, slideIndex } } : {})),
      closeSlideshow: () =>
        leadOn(() =>
          set(({ place }) => {
            if (place.name !== 'slideshow') return {};
            const { chapterId, from } = place;
            return { place: { name: 'chapter', chapterId, ...(from !== undefined && { sectionId: from }) } };
          }),
        ),

      goHome: () => leadOn(() => set({ place: { name: 'home' } })),
      openAbout: () => leadOn(() => set({ place: { name: 'about' } })),
      startCleaning: (seconds) => set({ place: { name: 'cleaning', seconds }, access: firstAccess(get()) }),
      play: () => {
        const { visit } = get();
        let isPlaying = true;
        set(({ playing }) => ({ playing: playing + 1 }));
        return () => {
          if (isPlaying && get().visit === visit) set(({ playing }) => ({ playing: playing - 1 }));
          isPlaying = false;
        };
      },
      startOver: () => set(({ visit }) => ({ ...freshVisit(), visit: visit + 1 })),

      hidePicture: (pictureId) => {
        if (get().failedPictures.has(pictureId)) return;
        report({ what: 'picture-failed', where: pictureId, detail: 'The picture could not be loaded or decoded.' });
        set(({ failedPictures }) => ({ failedPictures: new Set(failedPictures).add(pictureId) }));
      },
      reportFault: report,
    };
  });
