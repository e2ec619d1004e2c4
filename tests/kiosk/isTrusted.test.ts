import { expect, it } from 'vitest';
import { isTrusted } from '../../electron/kiosk/isTrusted.ts';

const page = { origin: 'kiosk://app' };

it('trusts the exhibit’s own page in the main frame', () => {
  expect(isTrusted({ senderFrame: page, sender: { mainFrame: page } })).toBe(true);
});

it('trusts nobody whose frame is gone', () => {
  expect(isTrusted({ senderFrame: null, sender: { mainFrame: page } })).toBe(false);
  expect(isTrusted({ senderFrame: null, sender: { mainFrame: null } })).toBe(false);
});

it('trusts no frame within the page, whatever its origin', () => {
  expect(isTrusted({ senderFrame: { origin: 'kiosk://app' }, sender: { mainFrame: page } })).toBe(false);
});

it.each(['kiosk://pack', 'kiosk://app.example', 'https://app', 'file://', 'null', ''])(
  'trusts no page of %j',
  (origin) => {
    const other = { origin };
    expect(isTrusted({ senderFrame: other, sender: { mainFrame: other } })).toBe(false);
  },
);
