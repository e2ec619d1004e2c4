import type { RequestHandlers } from '../contract/bridge.ts';
import type { Settings } from '../contract/settings.ts';
import type { Log } from '../log/openLog.ts';
import { PACK_URL } from './addresses.ts';
import type { ChosenPack } from './choosePack.ts';
import type { PackLoader } from './packLoader.ts';

export interface AnswerSources {
  readonly settings: Settings;
  /** The window opens while the pack is still being chosen. */
  readonly pack: Promise<ChosenPack>;
  readonly loader: Pick<PackLoader, 'loadChapter'>;
  readonly log: Log;
  /** Hears that the renderer's event loop turns. */
  readonly beat: () => void;
  readonly awaitSight: RequestHandlers['awaitSight'];
}

/** The main process's answers to the bridge. */
export function answerRequests({ settings, pack, loader, log, beat, awaitSight }: AnswerSources): RequestHandlers {
  const { language, countdownSeconds, idleSeconds, screenDiagonalInches, siteAddress, volumeCeiling } = settings;
  const visit = { language, countdownSeconds, idleSeconds, screenDiagonalInches, siteAddress, volumeCeiling };

  return {
    loadExhibit: async () => {
      const chosen = await pack;
      if (chosen.status === 'out-of-order') return chosen;
      return { status: 'ready', exhibit: chosen.exhibit, packUrl: PACK_URL };
    },
    loadChapter: async (id) => {
      const chosen = await pack;
      if (chosen.status === 'out-of-order') return { status: 'missing' };
      const loaded = await loader.loadChapter(chosen.folder, id);
      if (loaded.status === 'ready') return loaded;
      const reason = loaded.status === 'missing' ? 'the pack has no such chapter' : loaded.reason;
      log.warn('chapter-refused', { id, folder: chosen.folder, message: `Chapter ${id} cannot be shown: ${reason}.` });
      return { status: 'missing' };
    },
    loadSettings: async () => visit,
    reportFault: async ({ what, where, detail }) => void log.warn(what, { where, detail }),
    beat: async () => void beat(),
    awaitSight,
  };
}
