import { expect, it } from 'vitest';
import { fitTitle } from '../../../renderer/lib/fitTitle.ts';

it('leaves a short title as large as it can be', () => {
  expect(fitTitle(['Общая дорога', 'Ortaq yol'], 22)).toEqual({ '--fit': 1, '--longest': 6, '--letters': 12 });
});

it('goes by the longest of the languages, so that a change of language changes no size', () => {
  const title = 'ы'.repeat(40);
  expect(fitTitle(['Yol', title], 22)).toEqual(fitTitle([title, 'Yol'], 22));
  expect(fitTitle(['Yol', title], 22)['--fit']).toBeLessThan(1);
});

it('makes a title of 120 letters take hardly more room than an easy one', () => {
  const { '--fit': fit } = fitTitle(['ы '.repeat(60)], 22);
  const room = (120 / 22) * fit * fit;
  expect(room).toBeGreaterThan(0.3);
  expect(room).toBeLessThan(1.1);
});

it('survives a title without letters', () => {
  expect(fitTitle([''], 22)).toEqual({ '--fit': 1, '--longest': 1, '--letters': 1 });
  expect(fitTitle([], 22)).toEqual({ '--fit': 1, '--longest': 1, '--letters': 1 });
});

it('counts words that a no-break space joins as one', () => {
  expect(fitTitle(['Война и\u00a0возвращение'], 40)['--longest']).toBe(13);
});
