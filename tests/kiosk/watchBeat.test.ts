import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchBeat } from '../../electron/kiosk/watchBeat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aWatch() {
  const silences: number[] = [];
  const begun = Date.now();
  const watch = watchBeat(() => void silences.push(Date.now() - begun));
  return { ...watch, silences };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

it('notices a page that falls silent for 30 seconds', async () => {
  const { beat, silences } = aWatch();
  beat();
  await seconds(29);
  expect(silences).toEqual([]);
  await seconds(1);
  expect(silences).toEqual([30_000]);
});

it('is content with a page that goes on beating', async () => {
  const { beat, silences } = aWatch();
  for (let n = 0; n < 100; n += 1) {
    beat();
    await seconds(10);
  }
  expect(silences).toEqual([]);
});

it('gives a page that loads a minute for its first beat', async () => {
  const { silences } = aWatch();
  await seconds(59);
  expect(silences).toEqual([]);
  await seconds(1);
  expect(silences).toEqual([60_000]);
});

it('gives a page that loads again the same minute', async () => {
  const { beat, expectFirst, silences } = aWatch();
  beat();
  await seconds(10);
  expectFirst();
  await seconds(59);
  expect(silences).toEqual([]);
});

it('says it again, a minute each, when the page does not come back', async () => {
  const { beat, silences } = aWatch();
  beat();
  await seconds(30 + 60 + 60);
  expect(silences).toEqual([30_000, 90_000, 150_000]);
});

it('does not take a machine that slept for a silent page', async () => {
  const { beat, silences } = aWatch();
  beat();
  await seconds(10);
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  await seconds(4);
  expect(silences).toEqual([]);
});

it('is quiet once stopped', async () => {
  const { stop, silences } = aWatch();
  stop();
  await seconds(600);
  expect(silences).toEqual([]);
});
