import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { anError, type Problem } from '../problem.ts';
import { EXHIBIT_FILE } from './packFiles.ts';

/** Whether a folder is there and is a pack, so that nobody's whole disk is read by mistake. */
export async function findPack(root: string, report: (problem: Problem) => void): Promise<boolean> {
  const folder = await stat(root).catch(() => undefined);
  if (!folder?.isDirectory()) {
    const message = folder ? `${root} is a file, not a folder` : `There is no folder ${root}`;
    report(anError({ file: '', code: 'no-folder', message, remedy: 'Name the folder that holds exhibit.json' }));
    return false;
  }
  const exhibit = await stat(join(root, EXHIBIT_FILE)).catch(() => undefined);
  if (exhibit) return true;
  const message = `The folder ${root} holds no ${EXHIBIT_FILE}, so it is no pack`;
  const remedy = 'Name another folder, or begin a pack with: npm run exhibit -- new DIR';
  report(anError({ file: EXHIBIT_FILE, code: 'missing-file', message, remedy }));
  return false;
}
