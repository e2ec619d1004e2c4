import { expect, it } from 'vitest';
import type { Measurement } from '../../../tools/bench/Benchmark.ts';
import { runRounds } from '../../../tools/bench/runRounds.ts';

/** Subjects that write down when it was their turn, and read how often it was. */
function subjectsIn(order: string[]): Measurement['subjects'] {
  const subject = (name: string) => ({
    name,
    measure: async () => {
      order.push(name);
      return { turn: order.filter((other) => other === name).length };
    },
  });
  return [subject('a'), subject('b'), subject('c')];
}

it('takes the subjects in turn, and each round begins with another', async () => {
  const order: string[] = [];
  await runRounds({ subjects: subjectsIn(order) }, 3);
  expect(order.join('')).toBe('abcbcacababc');
});

it('throws the first round away', async () => {
  const found = await runRounds({ subjects: subjectsIn([]) }, 2);
  expect(found.a).toEqual([{ turn: 2 }, { turn: 3 }]);
});

it('measures once what comes out the same every time', async () => {
  const order: string[] = [];
  const found = await runRounds({ subjects: subjectsIn(order), isExact: true }, 5);
  expect(order.toSorted().join('')).toBe('abc');
  expect(found.c).toEqual([{ turn: 1 }]);
});
