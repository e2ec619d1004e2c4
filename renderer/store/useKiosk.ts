import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { KioskState, KioskStore } from './createKioskStore.ts';
import type { Intentions } from './intentions.ts';

/** Hands the store down to the screens. */
export const KioskContext = createContext<KioskStore | null>(null);

function useKioskStore(): KioskStore {
  const store = useContext(KioskContext);
  if (!store) throw new Error('The kiosk store must be handed down by a KioskContext');
  return store;
}

/** What a screen needs of the kiosk's state. */
export function useKiosk<T>(select: (state: KioskState) => T): T {
  return useStore(useKioskStore(), select);
}

/** What a screen can ask for. They never change, so nothing is drawn again for them. */
export function useIntentions(): Intentions {
  return useKioskStore().getState();
}
