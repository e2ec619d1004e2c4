// First of all: what it asks for comes while the rest is read.
import { bridge } from './bridge/bridge.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/reset.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { followSight } from './bridge/followSight.ts';
import { readFragment } from './bridge/readFragment.ts';
import { reportScriptErrors } from './bridge/reportScriptErrors.ts';
import { createWords } from './i18n.ts';
import { readLaterScreens } from './laterScreens.tsx';
import { afterNextPaint } from './lib/afterNextPaint.ts';
import { sight } from './lib/sight.ts';
import { Providers } from './Providers.tsx';
import { createKioskStore } from './store/createKioskStore.ts';

let isShown = false;
const store = createKioskStore(bridge, (work) => (isShown ? afterNextPaint(work) : work()));
const { load, reportFault, enterIn, openChapter } = store.getState();

reportScriptErrors(window, reportFault);

// Faces come from the disk: once they are here no text is drawn twice.
await Promise.all([load(), ...[...document.fonts].map((face) => face.load().catch(() => undefined))]);

// Only the web export has an address that can name a place.
const named = window.kiosk ? null : readFragment(window.location.hash);
if (named) {
  enterIn(named.language);
  if (named.chapterId !== undefined) openChapter(named.chapterId);
}

const root = document.getElementById('glass');
if (!root) throw new Error('index.html has no element #glass');
createRoot(root).render(
  <StrictMode>
    <Providers store={store} words={createWords()}>
      <App />
    </Providers>
  </StrictMode>,
);

isShown = true;

requestIdleCallback(() => {
  void readLaterScreens();
  void followSight(bridge, sight.show);
});
