import type { OnBeforeRequestListenerDetails } from 'electron';
import type { DevToolsEvent } from '../chromium/devTools.ts';

type ElectronType = OnBeforeRequestListenerDetails['resourceType'];
type ChromiumType = DevToolsEvent<'Fetch.requestPaused'>['resourceType'];

const TYPES: Partial<Readonly<Record<ChromiumType, ElectronType>>> = {
  CSPViolationReport: 'cspReport',
  Fetch: 'xhr',
  Font: 'font',
  Image: 'image',
  Media: 'media',
  Ping: 'ping',
  Script: 'script',
  Stylesheet: 'stylesheet',
  WebSocket: 'webSocket',
  XHR: 'xhr',
};

/** Electron's word for what a request is for. */
export function resourceTypeOf(type: ChromiumType, isMainFrame: boolean): ElectronType {
  if (type === 'Document') return isMainFrame ? 'mainFrame' : 'subFrame';
  return TYPES[type] ?? 'other';
}
