import { domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { KioskStore } from './store/createKioskStore.ts';
import { KioskContext, useKiosk } from './store/useKiosk.ts';

interface ProvidersProps {
  readonly store: KioskStore;
  readonly words: i18n;
  readonly children: ReactNode;
}

/** Calm where the visitor or the system asks for it. */
function Motion({ children }: { readonly children: ReactNode }) {
  const isCalm = useKiosk(({ access }) => access.isCalm);
  return <MotionConfig reducedMotion={isCalm ? 'always' : 'user'}>{children}</MotionConfig>;
}

/** Hands down what every screen stands on: the store, the words, and how things move. */
export function Providers({ store, words, children }: ProvidersProps) {
  return (
    <KioskContext value={store}>
      <I18nextProvider i18n={words}>
        <LazyMotion features={domAnimation} strict>
          <Motion>{children}</Motion>
        </LazyMotion>
      </I18nextProvider>
    </KioskContext>
  );
}
