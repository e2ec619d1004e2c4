import type { KioskBridge } from '../../electron/contract/bridge.ts';
import { askAhead } from './askAhead.ts';
import { startHeartbeat } from './startHeartbeat.ts';
import { webBridge } from './webBridge.ts';

declare global {
  interface Window {
    /** What the preload offers; absent in the web export. */
    readonly kiosk?: KioskBridge;
  }
}

/** The bridge of the page. It is a script of its own, and the first: it asks, and beats, while the others are read. */
export const bridge = askAhead(window.kiosk ?? webBridge);

startHeartbeat(bridge);
