import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type LogOptions, openLog } from '../../electron/log/openLog.ts';
import { aFolder } from '../kiosk/support/aFolder.ts';

const now = () => new Date('2026-11-22T10:00:00Z');

async function aLogFile(options: LogOptions = {}) {
  const folder = join(await aFolder(), 'logs');
  const read = async (name = 'kiosk.jsonl') => {
    const lines = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return { folder, read, log: openLog(folder, { now, ...options }) };
}

it('writes one JSON object a line, with time, level and event', async () => {
  const { log, read } = await aLogFile();
  log.info('started', { version: '1.0' });
  log.error('renderer-gone', { message: 'two\nlines' });
  expect(await read()).toEqual([
    { time: '2026-11-22T10:00:00.000Z', level: 'info', event: 'started', version: '1.0' },
    { time: '2026-11-22T10:00:00.000Z', level: 'error', event: 'renderer-gone', message: 'two\nlines' },
  ]);
});

it('goes on in the file of the last start', async () => {
  const { log, read, folder } = await aLogFile();
  log.info('started');
  openLog(folder).info('started-again');
  expect((await read()).map(({ event }) => event)).toEqual(['started', 'started-again']);
});

it('sets a full file aside and keeps no more than it was told to', async () => {
  const { log, read, folder } = await aLogFile({ maxBytes: 250, keep: 3 });
  for (let n = 0; n < 20; n += 1) log.info('line', { n });
  expect((await readdir(folder)).toSorted()).toEqual(['kiosk.1.jsonl', 'kiosk.2.jsonl', 'kiosk.jsonl']);
  const kept = [...(await read('kiosk.2.jsonl')), ...(await read('kiosk.1.jsonl')), ...(await read())];
  const numbers = kept.map(({ n }) => n);
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => 20 - numbers.length + i));
});

it('writes a line that alone is larger than a file', async () => {
  const { log, read } = await aLogFile({ maxBytes: 100 });
  log.info('long', { text: 'x'.repeat(500) });
  log.info('short');
  expect((await read('kiosk.1.jsonl'))[0]).toMatchObject({ event: 'long' });
  expect((await read())[0]).toMatchObject({ event: 'short' });
});

it('shows an error with its trace, and names what JSON cannot hold', async () => {
  const { log, read } = await aLogFile();
  log.error('failed', { error: new TypeError('no bread') });
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  log.error('failed', circle);
  const [first, second] = await read();
  expect(first?.error).toContain('TypeError: no bread');
  expect(second?.message).toContain('cannot be written');
});

it('never lets details pass for the time, the level or the event', async () => {
  const { log, read } = await aLogFile();
  log.info('picture-failed', { level: 'error', event: 'other', time: 'never' });
  expect(await read()).toEqual([{ time: now().toISOString(), level: 'info', event: 'picture-failed' }]);
});

it('ends no visit over a place that cannot be written to', async () => {
  const folder = await aFolder({ logs: 'a file where the folder should be' });
  const log = openLog(join(folder, 'logs'));
  expect(() => log.error('renderer-gone')).not.toThrow();
});

it('echoes warnings and errors, not the everyday', async () => {
  const echoed: string[] = [];
  const { log } = await aLogFile({ echo: (line) => void echoed.push(line) });
  log.info('started');
  log.warn('pack-refused');
  log.error('pack-none');
  expect(echoed.map((line) => JSON.parse(line).event)).toEqual(['pack-refused', 'pack-none']);
});
