import { expect, it } from 'vitest';
import { PACK_URL, PAGE_URL, parseAddress } from '../../electron/kiosk/addresses.ts';

it('knows the page and the pack', () => {
  expect(parseAddress(PAGE_URL)).toEqual({ host: 'app', path: 'index.html' });
  expect(parseAddress(`${PACK_URL}media/a%20b.avif?x#y`)).toEqual({ host: 'pack', path: 'media/a%20b.avif' });
});

it('leaves the decoding to the one place that does it', () => {
  expect(parseAddress('kiosk://pack/%2e%2e%2fsettings.json')?.path).toBe('%2e%2e%2fsettings.json');
});

it.each([
  ['kiosk://other/index.html'],
  ['kiosk:///index.html'],
  ['kiosk:app/index.html'],
  ['kiosk://app:80/index.html'],
  ['kiosk://app@other/index.html'],
  ['kiosk://visitor@app/index.html'],
  ['kiosk://app.example/index.html'],
  ['kiosk2://app/index.html'],
  ['https://app/index.html'],
  ['file:///etc/passwd'],
  ['not an address'],
  [''],
])('knows nothing of %s', (address) => {
  expect(parseAddress(address)).toBeUndefined();
});
