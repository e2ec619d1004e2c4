import type { KioskBridge } from '../../electron/contract/bridge.ts';

/** The same bridge, its first questions already asked: they are answered while the rest of the program is read. */
export function askAhead(bridge: KioskBridge): KioskBridge {
  let settings: ReturnType<KioskBridge['loadSettings']> | undefined = bridge.loadSettings();
  let exhibit: ReturnType<KioskBridge['loadExhibit']> | undefined = bridge.loadExhibit();
  // Whoever asks hears of a failure; until then nobody does.
  settings.catch(() => undefined);
  exhibit.catch(() => undefined);
  return {
    ...bridge,
    loadSettings: () => {
      const answer = settings ?? bridge.loadSettings();
      settings = undefined;
      return answer;
    },
    loadExhibit: () => {
      const answer = exhibit ?? bridge.loadExhibit();
      exhibit = undefined;
      return answer;
    },
  };
}
