import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stampSchema } from '../../electron/contract/exhibit.ts';
import { STAMP_FILE, SUMS_FILE } from '../../electron/pack/compiledFiles.ts';
import { webPage } from './webPage.ts';
import { phoneSettings } from './webSettings.ts';
import { webWorker } from './webWorker.ts';

const root = resolve(import.meta.dirname, '../..');

/**
 * Writes the visitor's side and the compiled pack as a static folder for any web server, and returns that folder.
 * Needs `out/renderer` and a compiled pack. The stamp and the sums, which the kiosk checks by, stay behind.
 */
export async function exportWeb(
  pack = join(root, 'assets/exhibit/compiled'),
  folder = join(root, 'out/web'),
): Promise<string> {
  const stamp = stampSchema.parse(JSON.parse(await readFile(join(pack, STAMP_FILE), 'utf8')));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'out/renderer'), folder, { recursive: true });
  const forTheKiosk = [STAMP_FILE, SUMS_FILE].map((file) => join(pack, file));
  await cp(pack, join(folder, 'pack'), { recursive: true, filter: (path) => !forTheKiosk.includes(path) });
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), webPage(page));
  await writeFile(join(folder, 'settings.json'), JSON.stringify(phoneSettings));
  await cp(join(import.meta.dirname, 'registerServiceWorker.js'), join(folder, 'registerServiceWorker.js'));
  const worker = await readFile(join(import.meta.dirname, 'serviceWorker.js'), 'utf8');
  await writeFile(join(folder, 'serviceWorker.js'), webWorker(worker, stamp));
  return folder;
}
