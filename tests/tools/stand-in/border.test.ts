import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../tools/stand-in/border/addresses.ts';
import { decode } from '../../../tools/stand-in/border/decode.ts';
import { encode } from '../../../tools/stand-in/border/encode.ts';
import { answerHeaders, requestHeaders } from '../../../tools/stand-in/border/headers.ts';

const addresses = createAddresses();
addresses.register('kiosk');

describe('addresses', () => {
  it.each([
    ['kiosk://app', 'https://app.kiosk.invalid'],
    ['kiosk://app/index.html#/ky', 'https://app.kiosk.invalid/index.html#/ky'],
    ['kiosk://pack/media/%2e%2e%2fx?a=b', 'https://pack.kiosk.invalid/media/%2e%2e%2fx?a=b'],
  ])('%s travels as %s and comes back', (program, web) => {
    expect(addresses.toWeb(program)).toBe(web);
    expect(addresses.fromWeb(web)).toBe(program);
  });

  it.each([
    'https://example.org/kiosk://app',
    'other://app/x',
    'https://app.other.invalid/',
    'https://app.kiosk.invalid.evil.example/',
    'http://app.kiosk.invalid/',
    'data:text/plain,kiosk',
    'plain words',
  ])('%s stays as it is', (address) => {
    expect(addresses.toWeb(address)).toBe(address);
    expect(addresses.fromWeb(address)).toBe(address);
  });
});

describe('headers', () => {
  const translated = (name: string, value: string, isCorsEnabled = true) =>
    answerHeaders(new Headers({ [name]: value }), addresses, isCorsEnabled);

  it('name in a policy what the page really sits on', () => {
    const policy =
      "default-src 'none'; img-src 'self' kiosk://pack data:; frame-src kiosk:; connect-src kiosk://pack/x";
    expect(translated('content-security-policy', policy)).toEqual([
      {
        name: 'content-security-policy',
        value:
          "default-src 'none'; img-src 'self' https://pack.kiosk.invalid data:; frame-src https://*.kiosk.invalid; connect-src https://pack.kiosk.invalid/x",
      },
    ]);
  });

  it('let another origin read only where the scheme is CORS-enabled, as in Electron', () => {
    const name = 'access-control-allow-origin';
    expect(translated(name, 'kiosk://app')).toEqual([{ name, value: 'https://app.kiosk.invalid' }]);
    expect(translated(name, 'kiosk://app', false)).toEqual([]);
  });

  it('of other kinds pass untouched', () => {
    expect(translated('x-note', 'kiosk://pack')).toEqual([{ name: 'x-note', value: 'kiosk://pack' }]);
  });

  it('of a request name its sender as the program knows it', () => {
    const headers = requestHeaders({ Origin: 'https://app.kiosk.invalid', Range: 'bytes=0-1' }, addresses);
    expect([...headers]).toEqual([
      ['origin', 'kiosk://app'],
      ['range', 'bytes=0-1'],
    ]);
  });
});

describe('values on their way', () => {
  const cross = (value: unknown) => decode(encode(value));

  it('arrive as structured clone would bring them', () => {
    const cycle: Record<string, unknown> = { name: 'cycle' };
    cycle.self = cycle;
    const values = [
      undefined,
      null,
      [1, undefined, 'ә'],
      { a: undefined, __proto__: null },
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      10n ** 20n,
      new Date(1_000),
      /a\/b/gi,
      new Map<unknown, unknown>([[{ key: 1 }, new Set([1])]]),
      new Float32Array([1.5, -2]),
      new Uint8Array([9, 8]).buffer,
      cycle,
    ];
    expect(cross(values)).toEqual(structuredClone(values));
    expect(Object.is(cross(-0), -0)).toBe(true);
    expect(cross(new Date(Number.NaN))).toEqual(new Date(Number.NaN));
  });

  it('keep what an error says', () => {
    const error = cross(new TypeError('no'));
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'TypeError', message: 'no' });
  });

  it('keep a key named __proto__ as a key', () => {
    const hostile: unknown = JSON.parse('{"__proto__": {"admin": true}}');
    expect(Object.hasOwn(cross(hostile) as object, '__proto__')).toBe(true);
    expect((cross(hostile) as { admin?: boolean }).admin).toBeUndefined();
  });

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve()],
    ['a weak map', new WeakMap()],
  ])('are refused where they hold %s', (_, value) =>
    expect(() => encode({ deep: [value] })).toThrow('An object could not be cloned.'),
  );
});
