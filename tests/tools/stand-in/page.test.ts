import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Fixture, startFixture } from './startFixture.ts';

/** Everything here looks at one running program: starting a browser for each promise would take minutes. */
let fixture: Fixture;
let page: Page;

beforeAll(async () => {
  fixture = startFixture();
  page = await fixture.page();
});
afterAll(() => fixture.end());

/** The bridge as the fixture's preload exposes it. */
declare const kiosk: {
  readonly echo: (value: unknown) => Promise<unknown>;
  readonly whoami: (address: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly ask: (channel: string) => Promise<unknown>;
  readonly onPushed: (listener: (value: unknown) => void) => () => void;
  readonly now: () => string;
  readonly process: string;
  readonly nested: { readonly list: number[] };
};

describe('the page', () => {
  it('is secure, knows a coarse pointer and fills the glass', async () => {
    const glass = await page.evaluate(() => ({
      isSecureContext,
      isCoarse: matchMedia('(pointer: coarse)').matches,
      canHover: matchMedia('(hover: hover)').matches,
      size: [innerWidth, innerHeight, screen.width, screen.height],
    }));
    expect(glass).toEqual({ isSecureContext: true, isCoarse: true, canHover: false, size: [1920, 1080, 1920, 1080] });
  });

  it('obeys the content security policy of the program’s answers, and the breach is told', async () => {
    expect(await page.evaluate(() => 'inlineRan' in window)).toBe(false);
    await eventually(() => expect(fixture.faults().join()).toContain('inline'));
  });

  it('finds the bridge before its first script runs', async () => {
    expect(await page.evaluate(() => (window as unknown as { early: string }).early)).toBe('object');
  });

  it('was shown when it was ready, on the display that the browser has', async () => {
    await eventually(() => expect(fixture.happened('loaded')).toEqual([[true]]));
    expect(await page.evaluate(() => kiosk.ask('display'))).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  });
});

describe('the bridge', () => {
  it('can neither be replaced nor changed by the page', async () => {
    const result = await page.evaluate(() => {
      const attempt = (step: () => void) => {
        try {
          step();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      ('use strict');
      return [
        attempt(() => Object.defineProperty(window, 'kiosk', { value: {} })),
        attempt(() => Object.defineProperty(kiosk, 'now', { value: () => 'mine' })),
        attempt(() => kiosk.nested.list.push(3)),
        kiosk.now(),
      ];
    });
    expect(result).toEqual(['refused', 'refused', 'refused', 'at once']);
  });

  it('keeps what carries it from the page’s own scripts', async () => {
    const names = await page.evaluate(() => Object.getOwnPropertyNames(window));
    expect(
      names.filter((name) => /^(tell|receive|ipc|electron|require$|module$|exports$|process$|global$|_)/.test(name)),
    ).toEqual([]);
    expect(await page.evaluate(() => kiosk.process)).toBe('renderer');
  });

  it('carries values as structured clone does, undefined included', async () => {
    const result = await page.evaluate(async () => {
      const shared = { once: true };
      const value = {
        nothing: undefined,
        date: new Date(0),
        map: new Map([[1, 'a']]),
        bytes: new Uint8Array([1, 2]),
        twice: [shared, shared],
        big: 7n,
        minus: -0,
      };
      const back = (await kiosk.echo(value)) as typeof value;
      return [
        (await kiosk.echo(undefined)) === undefined,
        'nothing' in back && back.nothing === undefined,
        back.date instanceof Date,
        back.map.get(1),
        [...back.bytes],
        back.twice[0] === back.twice[1],
        back.big === 7n,
        Object.is(back.minus, -0),
      ];
    });
    expect(result).toEqual([true, true, true, 'a', [1, 2], true, true, true]);
  });

  it('refuses what cannot be cloned, and answers an error with Electron’s sentence', async () => {
    const messageOf = (step: 'element' | 'fail' | 'nobody') =>
      page.evaluate((what) => {
        const call = async () => (what === 'element' ? kiosk.echo(document.body) : kiosk.ask(what));
        return call().catch((error: Error) => error.message);
      }, step);
    expect(await messageOf('element')).toBe('An object could not be cloned.');
    expect(await messageOf('fail')).toBe("Error invoking remote method 'fail': RangeError: too far");
    expect(await messageOf('nobody')).toBe(
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    );
  });

  it('brings events to a listener until it is taken off', async () => {
    const heard = await page.evaluate(async () => {
      const values: unknown[] = [];
      const stop = kiosk.onPushed((value) => values.push((value as Map<string, string>).get('language')));
      await kiosk.ask('push');
      stop();
      await kiosk.ask('push');
      return values;
    });
    expect(heard).toEqual(['ky']);
  });

  it('tells the program who asks, and translates addresses in both directions', async () => {
    const answer = await page.evaluate(() => kiosk.whoami(location.href));
    expect(answer).toEqual({
      isMainFrame: true,
      isTop: true,
      origin: 'at kiosk://app',
      url: 'at kiosk://app/index.html',
      heard: 'heard kiosk://app/index.html',
      pack: 'https://pack.kiosk.invalid/',
    });
  });

  it('says by name what the stand-in lacks', async () => {
    const message = await page.evaluate(() => kiosk.ask('touch-unknown').catch((error: Error) => error.message));
    expect(message).toContain('The stand-in for Electron has no BrowserWindow.setShape');
  });
});
