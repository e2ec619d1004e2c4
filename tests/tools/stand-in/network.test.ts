import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Fixture, startFixture } from './startFixture.ts';

let fixture: Fixture;
let page: Page;

beforeAll(async () => {
  fixture = startFixture();
  page = await fixture.page();
});
afterAll(() => fixture.end());

const outcomeOf = (address: string) => fixture.requests().findLast((asked) => asked.address === address)?.outcome;
const fetchText = (address: string, init: { method?: string; body?: string; headers?: Record<string, string> } = {}) =>
  page.evaluate(
    ([where, how]: readonly [string, RequestInit]) =>
      fetch(where, how).then(
        async (response) => [response.status, await response.text()] as const,
        (error: Error) => [0, error.name] as const,
      ),
    [address, init] as const,
  );

describe('the program’s own scheme', () => {
  it('reaches its handler as the program writes addresses, with method, body and sender', async () => {
    const [status, text] = await fetchText('/seen?a=%20b', { method: 'POST', body: 'тело' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      url: 'kiosk://app/seen?a=%20b',
      method: 'POST',
      referer: 'kiosk://app/index.html',
      body: 'тело',
    });
  });

  it('gets a path that climbs out unchanged, so that the program itself refuses it', async () => {
    expect(await fetchText('/%2e%2e%2fpackage.json')).toEqual([403, '']);
    await eventually(() => expect(outcomeOf('kiosk://app/%2e%2e%2fpackage.json')).toBe(403));
  });

  it('answers a part of a file with 206', async () => {
    expect(await fetchText('/data.txt', { headers: { range: 'bytes=2-4' } })).toEqual([206, 'cde']);
  });

  it('shows a picture of another host where the policy names that host', async () => {
    const width = await page.evaluate(async () => {
      const picture = new Image();
      picture.src = 'https://pack.kiosk.invalid/square.svg';
      await picture.decode();
      return picture.naturalWidth;
    });
    expect(width).toBe(40);
    await eventually(() => expect(outcomeOf('kiosk://pack/square.svg')).toBe(200));
  });

  it('lets another host be read where the answer names the page’s origin', async () => {
    expect(await fetchText('https://pack.kiosk.invalid/text.txt')).toEqual([200, 'from the pack']);
  });

  it('fails, and only fails, where the handler throws', async () => {
    expect(await fetchText('/broken')).toEqual([0, 'TypeError']);
    await eventually(() => expect(outcomeOf('kiosk://app/broken')).toBe('failed'));
  });

  it('answers a frame and its worker, too, and gives a frame no bridge', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/frame.html';
      document.body.append(frame);
    });
    const frame = () => page.frames().find((candidate) => candidate.url().endsWith('/frame.html'));
    await eventually(async () => expect(await frame()?.title()).toBe('worker read abcdefghij'));
    expect(await frame()?.evaluate(() => 'kiosk' in window)).toBe(false);
    await eventually(() => {
      expect(fixture.happened('will-frame-navigate')).toContainEqual(['kiosk://app/frame.html', false]);
      expect(fixture.happened('request')).toContainEqual(['https://evil.example/from-worker', 'xhr']);
    });
  });
});

describe('everything else', () => {
  it('is offline, after the program has been asked, and is kept account of', async () => {
    expect(await fetchText('https://evil.example/data')).toEqual([0, 'TypeError']);
    expect(await fetchText('https://cancelled.example/data')).toEqual([0, 'TypeError']);
    await eventually(() => {
      expect(fixture.happened('request')).toContainEqual(['https://evil.example/data', 'xhr']);
      expect(outcomeOf('https://evil.example/data')).toBe('offline');
      expect(outcomeOf('https://cancelled.example/data')).toBe('cancelled');
    });
  });

  it('is offline for a frame of a stranger, which the program may prevent first', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.example/frame';
      document.body.append(frame);
    });
    await eventually(() => expect(outcomeOf('https://evil.example/frame')).toBe('prevented'));
    expect(fixture.happened('will-frame-navigate')).toContainEqual(['https://evil.example/frame', false]);
  });

  it('gets no web socket', async () => {
    const state = await page.evaluate(
      () =>
        new Promise((done) => {
          try {
            const socket = new WebSocket('wss://evil.example/socket');
            socket.onerror = () => done('failed');
            socket.onopen = () => done('open');
          } catch {
            done('refused');
          }
        }),
    );
    expect(state).toBe('failed');
  });
});
