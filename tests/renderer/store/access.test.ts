import { describe, expect, it } from 'vitest';
import { usualAccess } from '../../../renderer/store/access.ts';
import { createKioskStore } from '../../../renderer/store/createKioskStore.ts';
import { aBridge, anExhibit } from '../support/builders.ts';

async function openKiosk(exhibit = anExhibit()) {
  const store = createKioskStore(aBridge(exhibit));
  await store.getState().load();
  store.getState().enterIn('ru');
  return store.getState;
}

const wanted = { textSize: 200, isHighContrast: true, isCalm: true, reach: 'low', beside: 'az' } as const;

describe('how a visitor wants the screen', () => {
  it('goes with the visitor from place to place', async () => {
    const kiosk = await openKiosk();
    kiosk().adjust(wanted);
    kiosk().openChapter('1930');
    kiosk().goHome();
    expect(kiosk().access).toEqual(wanted);
  });

  it('stays when the language changes', async () => {
    const kiosk = await openKiosk();
    kiosk().adjust(wanted);
    kiosk().chooseLanguage('ky');
    expect([kiosk().language, kiosk().access]).toEqual(['ky', wanted]);
  });

  it('ends with the visit', async () => {
    const kiosk = await openKiosk();
    kiosk().adjust(wanted);
    kiosk().startOver();
    expect(kiosk().access).toEqual(usualAccess);
  });

  it('can be taken back at once', async () => {
    const kiosk = await openKiosk();
    kiosk().adjust(wanted);
    kiosk().resetAccess();
    expect(kiosk().access).toEqual(usualAccess);
  });

  it('begins in high contrast where the museum’s theme says so', async () => {
    const kiosk = await openKiosk(anExhibit({ theme: { scheme: 'contrast', colours: {} } }));
    expect(kiosk().access.isHighContrast).toBe(true);
    kiosk().adjust({ isHighContrast: false });
    kiosk().startOver();
    expect(kiosk().access.isHighContrast).toBe(true);
  });
});

describe('two languages side by side', () => {
  it('change places when the second one is chosen', async () => {
    const kiosk = await openKiosk();
    kiosk().adjust({ beside: 'az' });
    kiosk().chooseLanguage('az');
    expect([kiosk().language, kiosk().access.beside]).toEqual(['az', 'ru']);
  });

  it('stand apart from a third', async () => {
    const kiosk = await openKiosk();
    kiosk().adjust({ beside: 'az' });
    kiosk().chooseLanguage('ky');
    expect([kiosk().language, kiosk().access.beside]).toEqual(['ky', 'az']);
  });
});

describe('what plays', () => {
  it('is counted until it has ended, and ends once', async () => {
    const kiosk = await openKiosk();
    const ends = [kiosk().play(), kiosk().play()];
    expect(kiosk().playing).toBe(2);
    for (const end of [...ends, ...ends]) end();
    expect(kiosk().playing).toBe(0);
  });

  it('of an earlier visit does not count against this one', async () => {
    const kiosk = await openKiosk();
    const end = kiosk().play();
    kiosk().startOver();
    kiosk().play();
    end();
    expect(kiosk().playing).toBe(1);
  });
});
