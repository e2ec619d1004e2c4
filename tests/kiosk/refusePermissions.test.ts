import type { Session } from 'electron';
import { expect, it } from 'vitest';
import { refusePermissions } from '../../electron/kiosk/refusePermissions.ts';
import { aLog } from './support/aLog.ts';
import { anEvent, aSpeaker } from './support/aSpeaker.ts';

type Ask = (...details: readonly unknown[]) => unknown;

function aSession() {
  const log = aLog();
  const handlers: Record<string, Ask> = {};
  const settings: Record<string, unknown> = {};
  const keep = (name: string) => (handler: Ask) => {
    handlers[name] = handler;
  };
  const session = aSpeaker<Session>({
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    setBluetoothPairingHandler: keep('pairing'),
    setSpellCheckerEnabled: (isEnabled: boolean) => {
      settings.spellChecker = isEnabled;
    },
  });
  refusePermissions(session, log);
  const answerTo = (name: string, ...details: readonly unknown[]) => {
    const answers: unknown[] = [];
    const returned = handlers[name]?.(...details, (answer: unknown) => void answers.push(answer));
    return answers.length > 0 ? answers : returned;
  };
  return { session, log, settings, answerTo };
}

it.each(['media', 'geolocation', 'notifications', 'fullscreen', 'clipboard-read', 'openExternal', 'unknown'])(
  'refuses %s to whoever asks, and to whoever checks',
  (permission) => {
    const { answerTo, log } = aSession();
    expect(answerTo('request', {}, permission)).toEqual([false]);
    expect(answerTo('check', {}, permission, 'kiosk://app')).toBe(false);
    expect(log.lines).toMatchObject([{ event: 'permission-refused', details: { permission } }]);
  },
);

it('gives no device, no screen and no pairing', () => {
  const { answerTo } = aSession();
  expect(answerTo('device', { deviceType: 'hid' })).toBe(false);
  expect(answerTo('display', {})).toEqual([null]);
  expect(answerTo('pairing', {})).toEqual([{ confirmed: false }]);
});

it.each([
  ['select-hid-device', [{}], [null]],
  ['select-serial-port', [[], {}], ['']],
  ['select-usb-device', [{}], [undefined]],
])('chooses nothing when a page asks for a device: %s', (name, details, chosen) => {
  const { session } = aSession();
  const event = anEvent();
  const answers: unknown[] = [];
  session.emit(name, event, ...details, (choice: unknown) => void answers.push(choice));
  expect(event.isPrevented).toBe(true);
  expect(answers).toEqual(chosen);
});

it('downloads nothing', () => {
  const { session, log } = aSession();
  const event = anEvent();
  session.emit('will-download', event, { getURL: () => 'kiosk://app/assets/a.js' });
  expect(event.isPrevented).toBe(true);
  expect(log.events()).toEqual(['download-refused']);
});

it('checks no spelling: the dictionaries would come from the network', () => {
  expect(aSession().settings).toEqual({ spellChecker: false });
});
