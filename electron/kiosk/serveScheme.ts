import { stat } from 'node:fs/promises';
import type { Log } from '../log/openLog.ts';
import { resolveInside } from '../pack/resolveInside.ts';
import { type KioskHost, parseAddress } from './addresses.ts';
import { answerFile } from './answerFile.ts';
import { mediaTypeOf } from './mediaTypes.ts';
import { securityHeaders } from './securityHeaders.ts';

/** The folder that each host serves; undefined where there is none, as without a pack that can be shown. */
export type ServedFolders = Readonly<Record<KioskHost, string | Promise<string | undefined>>>;

/**
 * Answers every request for `kiosk:` from two folders and nothing else (Electron's checklist, items 7 and 18).
 * Never throws: whatever cannot be served is an empty answer with a status, and a line in the log.
 */
export function serveScheme(folders: ServedFolders, log: Log): (request: Request) => Promise<Response> {
  return async (request) => {
    const address = parseAddress(request.url);
    const headers = securityHeaders(address?.host ?? 'app');
    const refuse = (status: number, reason: string) => {
      log.warn('address-refused', { address: request.url.slice(0, 300), status, message: reason });
      return new Response(null, { status, headers });
    };

    if (address === undefined) return refuse(403, 'It is not an address of this program.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, `${request.method} is not answered.`);

    const { host, path } = address;
    const folder = await folders[host];
    if (folder === undefined) return refuse(404, 'No pack is shown.');
    const file = resolveInside(folder, path);
    if (file.status === 'refused') return refuse(403, `The path is refused: ${file.reason}.`);
    const type = mediaTypeOf(host, file.path);
    if (type === undefined) return refuse(403, 'Files of this kind are not served from here.');

    const found = await stat(file.path).catch(() => undefined);
    if (!found?.isFile()) return refuse(404, 'There is no such file.');
    return answerFile(request, file.path, found.size, { ...headers, 'content-type': type });
  };
}
