import './browser.ts';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Fault, KioskBridge } from '../../../electron/contract/bridge.ts';
import type { Chapter, Exhibit } from '../../../electron/contract/exhibit.ts';
import type { VisitSettings } from '../../../electron/contract/settings.ts';
import { App } from '../../../renderer/App.tsx';
import { createWords } from '../../../renderer/i18n.ts';
import { readLaterScreens } from '../../../renderer/laterScreens.tsx';
import { Providers } from '../../../renderer/Providers.tsx';
import { createKioskStore } from '../../../renderer/store/createKioskStore.ts';
import { aBridge, aChapter, anExhibit, someSettings } from './builders.ts';

interface Kiosk {
  readonly exhibit?: Exhibit;
  readonly chapters?: readonly Chapter[];
  readonly settings?: Partial<VisitSettings>;
  readonly bridge?: Partial<KioskBridge>;
  /** When the next screen is made; at once where nothing is said. */
  readonly afterPaint?: (work: () => void) => void;
  /** Touches move fake clocks by this. */
  readonly advanceTimers?: (ms: number) => void;
}

/** The whole kiosk at its attract screen: real store, real words, a bridge over what the test is about. */
export async function renderKiosk({ exhibit, chapters, settings, bridge, afterPaint, advanceTimers }: Kiosk = {}) {
  const faults: Fault[] = [];
  const store = createKioskStore(
    aBridge(exhibit ?? anExhibit(), chapters ?? [aChapter()], {
      loadSettings: async () => someSettings(settings),
      reportFault: async (fault) => {
        faults.push(fault);
      },
      ...bridge,
    }),
    afterPaint,
  );
  await Promise.all([store.getState().load(), readLaterScreens()]);
  const { container } = render(
    <Providers store={store} words={createWords()}>
      <App />
    </Providers>,
  );
  return { store, faults, container, user: userEvent.setup(advanceTimers ? { advanceTimers } : {}) };
}
