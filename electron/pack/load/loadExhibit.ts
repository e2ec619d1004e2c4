import { type Exhibit, exhibitSchema } from '../../contract/exhibit.ts';
import { OUTLINE_FILE } from '../compiledFiles.ts';
import { type NotLoaded, readStamp, readStamped } from './readStamped.ts';

/** The outline of a compiled pack, or why there is none. */
export type LoadedExhibit = { readonly status: 'ready'; readonly exhibit: Exhibit } | NotLoaded;

/**
 * Reads a compiled pack's stamp and outline; chapters load when they are opened.
 * Never throws: a broken pack is an answer, not a crash. `missing` means that no pack was built there.
 */
export async function loadExhibit(compiledFolder: string): Promise<LoadedExhibit> {
  const stamp = await readStamp(compiledFolder);
  if (stamp.status !== 'ready') return stamp;
  const exhibit = await readStamped(compiledFolder, stamp.value, OUTLINE_FILE, exhibitSchema);
  if (exhibit.status === 'ready') return { status: 'ready', exhibit: exhibit.value };
  return exhibit.status === 'missing'
    ? { status: 'refused', reason: `the stamp does not know ${OUTLINE_FILE}` }
    : exhibit;
}
