import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Settings } from '../contract/settings.ts';
import type { Log } from '../log/openLog.ts';
import { mendSettings } from './mendSettings.ts';
import { type ParsedSettings, parseSettings } from './parseSettings.ts';
import { keepAside, replaceWhole } from './replaceWhole.ts';

/** No honest settings file comes near it. */
const MAX_BYTES = 1_000_000;

/**
 * Reads `settings.json` in the data folder. Never throws: what cannot be used is replaced by its default and named in
 * the log; a file that lost something is first kept aside as `settings.broken-<n>.json`, then a good one is written.
 */
export async function readSettings(folder: string, log: Log): Promise<Settings> {
  const path = join(folder, 'settings.json');
  const found = await findSettings(path);

  const { settings, faults } = mendSettings(found.status === 'parsed' ? found.fields : {});
  if (found.status === 'broken') {
    log.warn('settings-broken', { message: `settings.json cannot be used: ${found.reason}. Defaults are used.` });
  } else if (found.status === 'absent') {
    log.info('settings-absent', {
      message: `There is no settings.json; one with the defaults is written to ${folder}.`,
    });
  } else {
    for (const { kind, field, message } of faults) {
      log[kind === 'absent' ? 'info' : 'warn'](`setting-${kind}`, { field, message });
    }
  }

  const isLossy = found.status === 'broken' || faults.some(({ kind }) => kind !== 'absent');
  if (isLossy || faults.length > 0) await writeGood(path, settings, isLossy, log);
  return settings;
}

async function findSettings(path: string): Promise<ParsedSettings | { readonly status: 'absent' }> {
  try {
    if ((await stat(path)).size > MAX_BYTES)
      return { status: 'broken', reason: `it is larger than ${MAX_BYTES} bytes` };
    return parseSettings(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { status: 'absent' } : { status: 'broken', reason: `it cannot be read (${code})` };
  }
}

async function writeGood(path: string, settings: Settings, isLossy: boolean, log: Log): Promise<void> {
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  try {
    await replaceWhole(path, text, async () => {
      if (!isLossy) return;
      const aside = basename(await keepAside(path));
      log.warn('settings-kept-aside', { message: `The settings.json as it was is kept as ${aside}.` });
    });
  } catch (error) {
    const message = `A good settings.json could not be written; the kiosk goes on without. Make ${path} writable.`;
    log.warn('settings-not-written', { message, error });
  }
}
