import type { Exhibit } from '../contract/exhibit.ts';
import type { Log } from '../log/openLog.ts';
import { listPacks } from './listPacks.ts';
import type { PackLoader } from './packLoader.ts';

/** The pack that is shown, or the fact that none can be. */
export type ChosenPack =
  | { readonly status: 'ready'; readonly folder: string; readonly exhibit: Exhibit }
  | { readonly status: 'out-of-order' };

export interface PackPlaces {
  /** The folder of the museum's own packs. */
  readonly packFolder: string;
  /** The compiled pack that came with the program: the last resort. */
  readonly shipped: string;
}

/** Takes the first pack that can be shown. Never throws: each refusal is a line in the log that says what to do. */
export async function choosePack(
  { packFolder, shipped }: PackPlaces,
  { loadExhibit }: Pick<PackLoader, 'loadExhibit'>,
  log: Log,
): Promise<ChosenPack> {
  for (const folder of [...(await listPacks(packFolder)), shipped]) {
    const loaded = await loadExhibit(folder).catch((error: unknown) => {
      return { status: 'refused', reason: `reading it failed (${String(error)})` } as const;
    });
    if (loaded.status === 'ready') {
      const { id, version } = loaded.exhibit;
      log.info('pack-chosen', { folder, id, version });
      return { status: 'ready', folder, exhibit: loaded.exhibit };
    }
    const reason = loaded.status === 'missing' ? 'there is no compiled pack' : loaded.reason;
    const message = `The pack in ${folder} is not shown: ${reason}. Copy it again, or build it with "npm run exhibit -- build".`;
    log.warn('pack-refused', { folder, message });
  }

  const message = `No pack can be shown, so the kiosk says that it is out of order. Put a good one into ${packFolder}.`;
  log.error('pack-none', { message });
  return { status: 'out-of-order' };
}
