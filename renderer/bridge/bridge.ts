import type { KioskBridge } from '../../electron/contract/bridge.ts';
import { askAhead } from './askAhead.ts';
import { webBridge } from './webBridge.ts';

declare global {
  interface Window {
    /** What the preload offers; absent in the web export. */
    readonly kiosk?: KioskBridge;
  }
}

/** The bridge of the page. It comes before everything else that the page reads, and so do its questions. */
export const bridge = askAhead(window.kiosk ?? webBridge);
