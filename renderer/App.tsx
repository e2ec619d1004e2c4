import { AnimatePresence, useReducedMotionConfig } from 'framer-motion';
import { Suspense } from 'react';
import { Apron } from './components/Apron.tsx';
import { Entrance } from './components/Entrance.tsx';
import { useGlassScale } from './hooks/useGlassScale.ts';
import { usePassage } from './hooks/usePassage.ts';
import { useRootAccess } from './hooks/useRootAccess.ts';
import { useRootLanguage } from './hooks/useRootLanguage.ts';
import { useStillGlass } from './hooks/useStillGlass.ts';
import { useTheme } from './hooks/useTheme.ts';
import { interfaceLanguageFor } from './i18n.ts';
import { AboutScreen, ChapterScreen, CleaningScreen, SlideshowScreen } from './laterScreens.tsx';
import { assertNever } from './lib/assertNever.ts';
import { AttractScreen } from './screens/AttractScreen.tsx';
import { HomeScreen } from './screens/HomeScreen.tsx';
import { IdleWatch } from './screens/IdleWatch.tsx';
import { OutOfOrderScreen } from './screens/OutOfOrderScreen.tsx';
import { Recovery } from './screens/Recovery.tsx';
import { TouchMark } from './screens/TouchMark.tsx';
import type { Content } from './store/createKioskStore.ts';
import { type Place, screenOf } from './store/place.ts';
import { useKiosk } from './store/useKiosk.ts';
import { usePick } from './store/usePick.ts';

function renderPlace(place: Place, content: Content) {
  switch (place.name) {
    case 'attract':
      return <AttractScreen {...content} />;
    case 'home':
      return <HomeScreen {...content} />;
    case 'about':
      return <AboutScreen {...content} />;
    case 'cleaning':
      return <CleaningScreen {...content} seconds={place.seconds} />;
    case 'chapter':
    case 'slideshow':
      return <ChapterScreen {...content} chapterId={place.chapterId} isCovered={place.name === 'slideshow'} />;
    default:
      return assertNever(place);
  }
}

/** The exhibit at the place where the visitor is. */
function Exhibition({ content }: { readonly content: Content }) {
  const place = useKiosk((state) => state.place);
  const visit = useKiosk((state) => state.visit);
  const isLow = useKiosk(({ access }) => access.reach === 'low');
  const passage = usePassage(
    place,
    content.exhibit.chapters.map(({ id }) => id),
  );
  // What is leaving takes the way that is taken now, and not the one on which it came.
  const isCalm = useReducedMotionConfig();
  const way = isCalm ? 'at-once' : passage;
  return (
    <>
      {isLow && <Apron />}
      <AnimatePresence initial={false} custom={way}>
        <Entrance key={`${visit} ${screenOf(place)}`} passage={way}>
          <Recovery apology={<OutOfOrderScreen />}>
            <Suspense>{renderPlace(place, content)}</Suspense>
          </Recovery>
        </Entrance>
      </AnimatePresence>
      <AnimatePresence>
        {place.name === 'slideshow' && (
          <Entrance key={`${visit} slideshow`} passage={isCalm ? 'at-once' : 'deeper'} isOver>
            <Recovery apology={<OutOfOrderScreen />}>
              <Suspense>
                <SlideshowScreen {...content} chapterId={place.chapterId} slideIndex={place.slideIndex} />
              </Suspense>
            </Recovery>
          </Entrance>
        )}
      </AnimatePresence>
      <IdleWatch />
      <TouchMark />
    </>
  );
}

/** Everything on the glass. */
export function App() {
  const content = useKiosk((state) => state.content);
  const language = useKiosk((state) => state.language);
  const settings = useKiosk((state) => state.settings);
  const access = useKiosk((state) => state.access);
  const pick = usePick();
  useStillGlass();
  useGlassScale(settings.screenDiagonalInches);
  useRootAccess(access);
  useTheme(content.status === 'ready' ? content.exhibit.theme : undefined);
  useRootLanguage(
    language && interfaceLanguageFor(language),
    content.status === 'ready' ? pick(content.exhibit.title).text : '',
  );

  switch (content.status) {
    case 'loading':
      return null;
    case 'out-of-order':
      return <OutOfOrderScreen />;
    case 'ready':
      return <Exhibition content={content} />;
    default:
      return assertNever(content);
  }
}
