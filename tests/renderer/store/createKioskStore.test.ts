import { describe, expect, it } from 'vitest';
import type { Fault, KioskBridge } from '../../../electron/contract/bridge.ts';
import type { Exhibit } from '../../../electron/contract/exhibit.ts';
import { createKioskStore } from '../../../renderer/store/createKioskStore.ts';
import { aBridge, aChapter, anExhibit, someSettings } from '../support/builders.ts';

async function openKiosk(overrides: Partial<KioskBridge> = {}, exhibit: Exhibit = anExhibit()) {
  const faults: Fault[] = [];
  const store = createKioskStore(
    aBridge(exhibit, [aChapter()], {
      reportFault: async (fault) => {
        faults.push(fault);
      },
      ...overrides,
    }),
  );
  await store.getState().load();
  return { kiosk: store.getState, faults };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a kiosk that starts', () => {
  it('waits at the attract screen in the exhibit’s own default language', async () => {
    const { kiosk } = await openKiosk({}, anExhibit({ defaultLanguage: 'ky' }));
    expect(kiosk()).toMatchObject({ place: { name: 'attract' }, language: 'ky' });
  });

  it('takes the language of its settings before the exhibit’s', async () => {
    const { kiosk } = await openKiosk({ loadSettings: async () => someSettings({ language: 'az' }) });
    expect(kiosk().language).toBe('az');
  });

  it('does not take a language that the exhibit does not speak', async () => {
    const { kiosk } = await openKiosk({ loadSettings: async () => someSettings({ language: 'tr' }) });
    expect(kiosk().language).toBe('ru');
  });

  it.each([
    ['the exhibit cannot be shown', async () => ({ status: 'out-of-order' }) as const],
    [
      'nobody answers',
      async () => {
        throw new Error('the main process is gone');
      },
    ],
  ])('is out of order where %s', async (_, loadExhibit) => {
    const { kiosk } = await openKiosk({ loadExhibit });
    expect(kiosk().content.status).toBe('out-of-order');
  });

  it('still ends visits where its settings cannot be had', async () => {
    const { kiosk } = await openKiosk({ loadSettings: () => Promise.reject(new Error('broken')) });
    expect(kiosk().settings.idleSeconds).toBeGreaterThan(0);
  });
});

describe('a visitor', () => {
  it('enters in the language of the door', async () => {
    const { kiosk } = await openKiosk();
    kiosk().enterIn('az');
    expect(kiosk()).toMatchObject({ place: { name: 'home' }, language: 'az' });
  });

  it('keeps the language when the exhibit does not speak another', async () => {
    const { kiosk } = await openKiosk();
    kiosk().chooseLanguage('de');
    expect(kiosk().language).toBe('ru');
  });

  it('opens a chapter, which is asked for once a visit', async () => {
    const asked: string[] = [];
    const { kiosk } = await openKiosk({
      loadChapter: async (id) => {
        asked.push(id);
        return { status: 'ready', chapter: aChapter({ id }) };
      },
    });
    kiosk().openChapter('1930');
    await settled();
    kiosk().goHome();
    kiosk().openChapter('1930');
    await settled();
    expect(kiosk().place).toEqual({ name: 'chapter', chapterId: '1930' });
    expect(kiosk().chapters['1930']).toBeDefined();
    expect(asked).toEqual(['1930']);
  });

  it.each([
    ['is missing', async () => ({ status: 'missing' }) as const],
    ['cannot be fetched', () => Promise.reject(new Error('gone'))],
  ])('is brought home from a chapter that %s, and the log hears of it', async (_, loadChapter) => {
    const { kiosk, faults } = await openKiosk({ loadChapter });
    kiosk().openChapter('1930');
    await settled();
    expect(kiosk().place).toEqual({ name: 'home' });
    expect([...kiosk().missingChapters]).toEqual(['1930']);
    expect(faults).toMatchObject([{ what: 'chapter-missing', where: '1930' }]);
  });

  it('who has gone elsewhere meanwhile stays there', async () => {
    const { kiosk } = await openKiosk();
    kiosk().openChapter('nowhere');
    kiosk().openChapter('1930');
    await settled();
    expect(kiosk().place).toEqual({ name: 'chapter', chapterId: '1930' });
  });

  it('comes back from the slideshow to the section it was opened from', async () => {
    const { kiosk } = await openKiosk();
    kiosk().openChapter('1930');
    kiosk().goToSection('1930', 'reeds');
    kiosk().openSlideshow(1);
    kiosk().turnTo(4);
    expect(kiosk().place).toEqual({ name: 'slideshow', chapterId: '1930', slideIndex: 4, from: 'reeds' });
    kiosk().closeSlideshow();
    expect(kiosk().place).toEqual({ name: 'chapter', chapterId: '1930', sectionId: 'reeds' });
  });

  it('is not moved by a chapter that is being left', async () => {
    const { kiosk } = await openKiosk();
    kiosk().openChapter('1930');
    kiosk().goToSection('1926', 'gate');
    expect(kiosk().place).toEqual({ name: 'chapter', chapterId: '1930' });
  });

  it('changes the language and nothing else', async () => {
    const { kiosk } = await openKiosk();
    kiosk().openChapter('1930');
    kiosk().goToSection('1930', 'reeds');
    kiosk().openSlideshow(2);
    const { place } = kiosk();
    kiosk().chooseLanguage('ky');
    expect(kiosk().place).toBe(place);
  });

  it('leaves nothing behind', async () => {
    const { kiosk } = await openKiosk();
    const before = kiosk();
    before.enterIn('ky');
    before.openChapter('1930');
    await settled();
    before.hidePicture('reeds');
    before.openSlideshow(0);
    before.startOver();
    const { place, language, chapters, missingChapters, failedPictures } = kiosk();
    expect({ place, language, chapters, missingChapters, failedPictures }).toEqual({
      place: { name: 'attract' },
      language: 'ru',
      chapters: {},
      missingChapters: new Set(),
      failedPictures: new Set(),
    });
    expect(kiosk().visit).toBe(before.visit + 1);
  });
});

describe('a fault', () => {
  it('of a picture is told once', async () => {
    const { kiosk, faults } = await openKiosk();
    kiosk().hidePicture('reeds');
    kiosk().hidePicture('reeds');
    expect(faults).toMatchObject([{ what: 'picture-failed', where: 'reeds' }]);
  });

  it('is cut to what the log takes', async () => {
    const { kiosk, faults } = await openKiosk();
    kiosk().reportFault({ what: 'script-error', where: 'w'.repeat(999), detail: 'd'.repeat(9999) });
    expect([faults[0]?.where.length, faults[0]?.detail.length]).toEqual([200, 2000]);
  });

  it('that cannot be told does not become another one', async () => {
    const rejections: unknown[] = [];
    const notice = (event: PromiseRejectionEvent) => rejections.push(event.reason);
    window.addEventListener('unhandledrejection', notice);
    const { kiosk } = await openKiosk({ reportFault: () => Promise.reject(new Error('no log')) });
    kiosk().hidePicture('reeds');
    await settled();
    window.removeEventListener('unhandledrejection', notice);
    expect(rejections).toEqual([]);
    expect(kiosk().failedPictures.has('reeds')).toBe(true);
  });
});

describe('a touch that leads on', () => {
  async function openSlowKiosk() {
    const works: (() => void)[] = [];
    const asked: string[] = [];
    const bridge = aBridge(anExhibit(), [aChapter()]);
    const loadChapter: KioskBridge['loadChapter'] = (id) => {
      asked.push(id);
      return bridge.loadChapter(id);
    };
    const store = createKioskStore({ ...bridge, loadChapter }, (work) => works.push(work));
    await store.getState().load();
    const paint = () => {
      for (const work of works.splice(0)) work();
    };
    return { kiosk: store.getState, paint, asked };
  }

  it('is felt at once, and the place that it leads to is made after the next paint', async () => {
    const { kiosk, paint } = await openSlowKiosk();
    kiosk().enterIn('az');
    expect(kiosk()).toMatchObject({ isOnTheWay: true, place: { name: 'attract' }, language: 'ru' });
    paint();
    expect(kiosk()).toMatchObject({ isOnTheWay: false, place: { name: 'home' }, language: 'az' });
  });

  it('counts alone: another finger on the way leads nowhere else', async () => {
    const { kiosk, paint } = await openSlowKiosk();
    kiosk().enter();
    kiosk().openAbout();
    paint();
    expect(kiosk().place).toEqual({ name: 'home' });
  });

  it('reads the chapter while it is on the way', async () => {
    const { kiosk, paint, asked } = await openSlowKiosk();
    kiosk().openChapter('1930');
    expect(asked).toEqual(['1930']);
    paint();
    expect(kiosk().place).toEqual({ name: 'chapter', chapterId: '1930' });
  });

  it('leads home where the chapter turns out to be missing before it is there', async () => {
    const { kiosk, paint } = await openSlowKiosk();
    kiosk().openChapter('nowhere');
    await settled();
    paint();
    expect(kiosk().place).toEqual({ name: 'home' });
  });

  it('leads nowhere any more where the visit ends first, and the next visitor’s does', async () => {
    const { kiosk, paint } = await openSlowKiosk();
    kiosk().enter();
    kiosk().startOver();
    paint();
    expect(kiosk().place).toEqual({ name: 'attract' });
    kiosk().enter();
    paint();
    expect(kiosk().place).toEqual({ name: 'home' });
  });
});
