import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../electron/contract/settings.ts';
import { readSettings } from '../../electron/settings/readSettings.ts';
import { aFolder } from '../kiosk/support/aFolder.ts';
import { aLog } from '../kiosk/support/aLog.ts';

const defaults = settingsSchema.parse({});
const whole = (changes: object = {}) => JSON.stringify({ ...defaults, ...changes });
const settingsIn = async (folder: string) => JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'));

it('reads what a technician wrote and leaves the file alone', async () => {
  const text = whole({ idleSeconds: 90, display: 2 });
  const folder = await aFolder({ 'settings.json': text });
  const log = aLog();
  expect(await readSettings(folder, log)).toEqual({ ...defaults, idleSeconds: 90, display: 2 });
  expect(await readdir(folder)).toEqual(['settings.json']);
  expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe(text);
  expect(log.lines).toEqual([]);
});

it('writes a file with the defaults where there is none, for the technician to change', async () => {
  const folder = await aFolder();
  const log = aLog();
  expect(await readSettings(folder, log)).toEqual(defaults);
  expect(await settingsIn(folder)).toEqual(defaults);
  expect(await readdir(folder)).toEqual(['settings.json']);
  expect(log.events()).toEqual(['settings-absent']);
});

it('adds the fields that an older file lacks, and keeps nothing aside since nothing was lost', async () => {
  const folder = await aFolder({ 'settings.json': '{"idleSeconds": 90}' });
  const log = aLog();
  expect(await readSettings(folder, log)).toEqual({ ...defaults, idleSeconds: 90 });
  expect(await settingsIn(folder)).toEqual({ ...defaults, idleSeconds: 90 });
  expect(await readdir(folder)).toEqual(['settings.json']);
  expect(new Set(log.events())).toEqual(new Set(['setting-absent']));
});

describe.each([
  ['an empty file', '', 'it is empty'],
  ['a file of blanks', ' \n\n', 'it is empty'],
  ['half a file', whole().slice(0, 40), 'it is not JSON'],
  ['a trailing comma', '{"idleSeconds": 90,}', 'it is not JSON'],
  ['a list', '[1, 2]', 'it is not a JSON object'],
  ['null', 'null', 'it is not a JSON object'],
  ['invalid UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 'it is not UTF-8 text'],
  ['a file of 2 MB', whole({ packFolder: 'x'.repeat(2_000_000) }), 'it is larger than'],
])('%s', (_name, content, reason) => {
  it('gives the defaults, says why, is kept aside as it was, and is replaced by a good one', async () => {
    const folder = await aFolder({ 'settings.json': content });
    const log = aLog();
    expect(await readSettings(folder, log)).toEqual(defaults);
    expect(log.messages()).toContain(reason);
    expect(await settingsIn(folder)).toEqual(defaults);
    const aside = await readFile(join(folder, 'settings.broken-1.json'));
    expect(aside.equals(Buffer.from(content))).toBe(true);
    expect((await readdir(folder)).toSorted()).toEqual(['settings.broken-1.json', 'settings.json']);
  });
});

it('keeps aside a file with one bad value and one from the future, a line in the log for each', async () => {
  const text = whole({ idleSeconds: 5, hologram: true, display: 2 });
  const folder = await aFolder({ 'settings.json': text });
  const log = aLog();
  const settings = await readSettings(folder, log);
  expect(settings).toEqual({ ...defaults, display: 2 });
  expect(log.events()).toEqual(['setting-bad', 'setting-unknown', 'settings-kept-aside']);
  expect(await settingsIn(folder)).toEqual(settings);
  expect(await readFile(join(folder, 'settings.broken-1.json'), 'utf8')).toBe(text);
});

it('never overwrites what was kept aside before', async () => {
  const folder = await aFolder({
    'settings.json': '{new',
    'settings.broken-1.json': 'old',
    'settings.broken-2.json': 'older',
  });
  await readSettings(folder, aLog());
  expect(await readFile(join(folder, 'settings.broken-1.json'), 'utf8')).toBe('old');
  expect(await readFile(join(folder, 'settings.broken-3.json'), 'utf8')).toBe('{new');
});

it('has nothing left to mend the second time', async () => {
  const folder = await aFolder({ 'settings.json': '{"idleSeconds": 5}' });
  await readSettings(folder, aLog());
  const log = aLog();
  await readSettings(folder, log);
  expect(log.lines).toEqual([]);
});

it('accepts the byte order mark that Notepad writes', async () => {
  const folder = await aFolder({ 'settings.json': `\uFEFF${whole({ idleSeconds: 90 })}` });
  const log = aLog();
  expect((await readSettings(folder, log)).idleSeconds).toBe(90);
  expect(log.lines).toEqual([]);
});

it('goes on with what it has where a folder stands in the file’s place', async () => {
  const folder = await aFolder();
  await mkdir(join(folder, 'settings.json'));
  const log = aLog();
  expect(await readSettings(folder, log)).toEqual(defaults);
  expect(log.events()).toEqual(['settings-broken', 'settings-not-written']);
  expect(await readdir(folder)).toEqual(['settings.json']);
});

it('goes on with what it has where nothing can be written, and says what to do', async () => {
  const text = '{"idleSeconds": 90, "display": 99}';
  const folder = await aFolder({ 'settings.json': text });
  // Stops the writer on every system and for every user, as a read-only disk would.
  await mkdir(join(folder, 'settings.json.new'));
  const log = aLog();
  expect(await readSettings(folder, log)).toEqual({ ...defaults, idleSeconds: 90 });
  expect(log.events()).toContain('settings-not-written');
  expect(log.messages()).toContain('writable');
  expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe(text);
  expect(await readdir(folder)).toEqual(['settings.json', 'settings.json.new']);
});
