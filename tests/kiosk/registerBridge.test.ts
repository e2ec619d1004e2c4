import type { IpcMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { type RequestHandlers, type RequestName, requests } from '../../electron/contract/bridge.ts';
import { registerBridge } from '../../electron/kiosk/registerBridge.ts';
import { aLog } from './support/aLog.ts';
import { aChapter } from './support/anExhibit.ts';

type Listener = (event: unknown, ...inputs: readonly unknown[]) => Promise<unknown>;

const page = { origin: 'kiosk://app' };
const ours = { senderFrame: page, sender: { mainFrame: page } };
const names = Object.keys(requests) as RequestName[];

function aBridge(overrides: Partial<RequestHandlers> = {}) {
  const log = aLog();
  const channels = new Map<string, Listener>();
  const calls: unknown[] = [];
  const ipcMain = { handle: (channel: string, listener: Listener) => void channels.set(channel, listener) };
  const handlers: RequestHandlers = {
    loadExhibit: async () => ({ status: 'out-of-order' }),
    loadChapter: async (id) => ({ status: 'ready', chapter: aChapter({ id }) }),
    loadSettings: async () => {
      throw new Error('/secret/path/settings.json');
    },
    reportFault: async (fault) => void calls.push(fault),
    beat: async () => void calls.push('beat'),
    awaitSight: async (isBelievedSeen) => !isBelievedSeen,
    ...overrides,
  };
  registerBridge(ipcMain as Pick<IpcMain, 'handle'>, handlers, log);
  const ask = async (channel: string, event: unknown, ...inputs: readonly unknown[]) =>
    await channels.get(channel)?.(event, ...inputs);
  return { ask, log, channels, calls };
}

it('answers on one channel a request and on no other', () => {
  const { channels } = aBridge();
  expect([...channels.keys()]).toEqual(names.map((name) => `kiosk:${name}`));
});

it('answers the exhibit’s own page', async () => {
  const { ask, calls, log } = aBridge();
  expect(await ask('kiosk:loadChapter', ours, '1930')).toMatchObject({ status: 'ready', chapter: { id: '1930' } });
  expect(await ask('kiosk:beat', ours)).toBeUndefined();
  expect(await ask('kiosk:beat', ours, undefined)).toBeUndefined();
  expect(calls).toEqual(['beat', 'beat']);
  expect(log.lines).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const goodInput = { loadChapter: '1930', reportFault: { what: 'script-error', where: 'home', detail: '' } }[
    name as string
  ];

  it.each([
    ['a frame that is gone', { senderFrame: null, sender: { mainFrame: page } }],
    ['a frame within the page', { senderFrame: { origin: 'kiosk://app' }, sender: { mainFrame: page } }],
    ['another origin', { senderFrame: { origin: 'https://a' }, sender: { mainFrame: { origin: 'https://a' } } }],
  ])('is refused to %s, with a sentence', async (_who, event) => {
    const { ask, log, calls } = aBridge();
    await expect(ask(`kiosk:${name}`, event, goodInput)).rejects.toThrow(`${name} was refused: the sender is not`);
    expect(log.events()).toEqual(['call-refused']);
    expect(calls).toEqual([]);
  });

  it.each([
    ['a number', 7],
    ['null', null],
    ['an object', { id: '1930' }],
    ['a list', ['1930']],
    ['a path', '../1930'],
    ['a very long text', 'a'.repeat(100_000)],
    ['nothing, or too much', goodInput === undefined ? '' : undefined],
  ])('takes no %s', async (_what, input) => {
    const { ask, log, calls } = aBridge();
    await expect(ask(`kiosk:${name}`, ours, input)).rejects.toThrow(`${name} was refused: the bridge does not take`);
    expect(log.events()).toEqual(['call-refused']);
    expect(calls).toEqual([]);
  });

  it('takes no second input', async () => {
    const { ask } = aBridge();
    await expect(ask(`kiosk:${name}`, ours, goodInput, 'more')).rejects.toThrow('was refused');
  });
});

it.each([
  { what: 'other', where: 'home', detail: '' },
  { what: 'script-error', where: 'x'.repeat(201), detail: '' },
  { what: 'script-error', where: 'home', detail: 'x'.repeat(2001) },
  { what: 'script-error', where: 'home', detail: '', typed: 'what a visitor typed' },
])('takes no fault out of measure', async (fault) => {
  await expect(aBridge().ask('kiosk:reportFault', ours, fault)).rejects.toThrow('was refused');
});

it('keeps the reason of a failure in the log and off the glass', async () => {
  const { ask, log } = aBridge();
  await expect(ask('kiosk:loadSettings', ours)).rejects.toThrow(/^loadSettings failed; the reason is in the log\.$/);
  expect(log.lines).toMatchObject([{ level: 'error', event: 'call-failed', details: { name: 'loadSettings' } }]);
  expect(String(log.lines[0]?.details.error)).toContain('/secret/path');
});
