import { contextBridge, ipcRenderer } from 'electron';
import type { KioskBridge, RequestInput, RequestName, RequestOutput } from './contract/bridge.ts';

const ask = <N extends RequestName>(name: N, input?: RequestInput<N>): Promise<RequestOutput<N>> =>
  ipcRenderer.invoke(`kiosk:${name}`, input);

const bridge: KioskBridge = {
  loadExhibit: () => ask('loadExhibit'),
  loadChapter: (id) => ask('loadChapter', id),
  loadSettings: () => ask('loadSettings'),
  reportFault: (fault) => ask('reportFault', fault),
  beat: () => ask('beat'),
  awaitSight: (isBelievedSeen) => ask('awaitSight', isBelievedSeen),
};

contextBridge.exposeInMainWorld('kiosk', bridge);
