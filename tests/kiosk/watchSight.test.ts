import type { BrowserWindow, PowerMonitor } from 'electron';
import { expect, it } from 'vitest';
import { watchSight } from '../../electron/kiosk/watchSight.ts';
import { aSpeaker } from './support/aSpeaker.ts';

function aKiosk() {
  const power = aSpeaker<PowerMonitor>();
  const window = aSpeaker<BrowserWindow>();
  const watch = watchSight(power);
  watch.follow(window);
  /** What a page that believes so is told by now; undefined while it waits. */
  const told = (isBelievedSeen: boolean) =>
    Promise.race([watch.awaitSight(isBelievedSeen), Promise.resolve(undefined)]);
  return { power, window, watch, told };
}

it('lets a page wait that rightly believes to be seen', async () => {
  expect(await aKiosk().told(true)).toBeUndefined();
});

it.each([
  ['the machine sleeps', 'power', 'suspend', 'resume'],
  ['the screen is locked', 'power', 'lock-screen', 'unlock-screen'],
  ['the window is hidden', 'window', 'hide', 'show'],
  ['the window is minimized', 'window', 'minimize', 'restore'],
] as const)('tells the page that waits when %s, and when that is over', async (_, whose, goes, comes) => {
  const kiosk = aKiosk();
  const gone = kiosk.watch.awaitSight(true);
  kiosk[whose].emit(goes);
  expect(await gone).toBe(false);
  const back = kiosk.watch.awaitSight(false);
  kiosk[whose].emit(comes);
  expect(await back).toBe(true);
});

it('is seen again only when nothing hides it any more', async () => {
  const { power, told } = aKiosk();
  power.emit('lock-screen');
  power.emit('suspend');
  power.emit('resume');
  expect(await told(false)).toBeUndefined();
  power.emit('unlock-screen');
  expect(await told(false)).toBe(true);
});

it('tells a page that begins while nobody can see it', async () => {
  const { power, told } = aKiosk();
  power.emit('suspend');
  expect(await told(true)).toBe(false);
});

it('forgets what hid a window when another takes its place', async () => {
  const { window, watch, told } = aKiosk();
  window.emit('minimize');
  watch.follow(aSpeaker<BrowserWindow>());
  expect(await told(false)).toBe(true);
});
