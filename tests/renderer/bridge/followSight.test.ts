import { expect, it } from 'vitest';
import { followSight } from '../../../renderer/bridge/followSight.ts';

it('asks again with what it was told, and tells every change', async () => {
  const asked: boolean[] = [];
  const told: boolean[] = [];
  const answers = [false, true, false];
  const awaitSight = (isBelievedSeen: boolean) => {
    asked.push(isBelievedSeen);
    const answer = answers.shift();
    return answer === undefined ? new Promise<boolean>(() => undefined) : Promise.resolve(answer);
  };
  void followSight({ awaitSight }, (isSeen) => told.push(isSeen));
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual([true, false, true, false]);
  expect(told).toEqual([false, true, false]);
});

it('takes the glass as seen where nobody can say', async () => {
  const told: boolean[] = [];
  const answers = [Promise.resolve(false), Promise.reject(new Error('the main process is gone'))];
  await followSight({ awaitSight: () => answers.shift() ?? Promise.resolve(true) }, (isSeen) => told.push(isSeen));
  expect(told).toEqual([false, true]);
});
