import type { KioskBridge } from '../../electron/contract/bridge.ts';
import type { Chapter, Exhibit } from '../../electron/contract/exhibit.ts';
import type { VisitSettings } from '../../electron/contract/settings.ts';

/** The exhibit's folder beside the page. */
const PACK_URL = './pack/';

/** On a visitor's own phone nobody else waits: such a visit never times out. */
const webSettings: VisitSettings = {
  language: null,
  idleSeconds: null,
  countdownSeconds: 30,
  screenDiagonalInches: null,
  volumeCeiling: 1,
  siteAddress: null,
};

async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // What the export wrote was checked when it was written; there is no second check, and no zod, on this side.
  return (await response.json()) as T;
}

/** Answers the bridge's requests from the files of the web export. Nothing is ever sent anywhere. */
export const webBridge: KioskBridge = {
  loadExhibit: () =>
    readJson<Exhibit>(`${PACK_URL}exhibit.json`)
      .then((exhibit) => ({ status: 'ready', exhibit, packUrl: PACK_URL }) as const)
      .catch(() => ({ status: 'out-of-order' }) as const),
  loadChapter: (id) =>
    readJson<Chapter>(`${PACK_URL}chapters/${id}.json`)
      .then((chapter) => ({ status: 'ready', chapter }) as const)
      .catch(() => ({ status: 'missing' }) as const),
  loadSettings: () =>
    readJson<Partial<VisitSettings>>('./settings.json')
      .then((settings) => ({ ...webSettings, ...settings }))
      .catch(() => webSettings),
  reportFault: async () => undefined,
  beat: async () => undefined,
  // A browser tells the page itself.
  awaitSight: () => new Promise(() => undefined),
};
