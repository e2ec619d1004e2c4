import { expect, it } from 'vitest';
import { createRoom } from '../../../electron/pack/build/createRoom.ts';

/** Sends work of these sizes in, ends each when told to, and says what is inside. */
function fill(size: number, sizes: readonly number[]) {
  const room = createRoom(size);
  const inside = new Set<number>();
  const ends: (() => void)[] = [];
  const works = sizes.map((needed, index) =>
    room.enter(needed, async () => {
      inside.add(index);
      await new Promise<void>((end) => {
        ends[index] = end;
      });
      inside.delete(index);
    }),
  );
  const settle = () => new Promise((done) => setImmediate(done));
  return {
    inside: async () => {
      await settle();
      return [...inside];
    },
    end: async (index: number) => {
      ends[index]?.();
      await works[index];
    },
  };
}

it('lets in what fits, in the order in which it came', async () => {
  const room = fill(10, [6, 4, 5, 1]);
  expect(await room.inside()).toEqual([0, 1]);
  await room.end(1);
  // The last would fit, but the one before it came first.
  expect(await room.inside()).toEqual([0]);
  await room.end(0);
  expect(await room.inside()).toEqual([2, 3]);
});

it('lets in alone what is larger than itself', async () => {
  const room = fill(10, [3, 25, 3]);
  expect(await room.inside()).toEqual([0]);
  await room.end(0);
  expect(await room.inside()).toEqual([1]);
  await room.end(1);
  expect(await room.inside()).toEqual([2]);
});

it('has room again after work that failed', async () => {
  const room = createRoom(1);
  await expect(room.enter(1, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await room.enter(1, () => Promise.resolve('done'))).toBe('done');
});
