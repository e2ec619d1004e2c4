import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parseRange } from './parseRange.ts';

/**
 * Answers with a file or the piece of it that was asked for, streamed. Without the pieces media cannot seek: Electron's
 * own `net.fetch` of a file ignores `Range`.
 */
export function answerFile(
  request: Request,
  path: string,
  size: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const range = request.method === 'GET' ? parseRange(request.headers.get('range'), size) : 'whole';
  const common = { ...headers, 'accept-ranges': 'bytes' };

  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...common, 'content-range': `bytes */${size}` } });
  }
  if (range === 'whole') {
    const body = request.method === 'GET' ? read(path) : null;
    return new Response(body, { status: 200, headers: { ...common, 'content-length': String(size) } });
  }
  const { start, end } = range;
  const piece = { 'content-range': `bytes ${start}-${end}/${size}`, 'content-length': String(end - start + 1) };
  return new Response(read(path, start, end), { status: 206, headers: { ...common, ...piece } });
}

const read = (path: string, start?: number, end?: number) => Readable.toWeb(createReadStream(path, { start, end }));
