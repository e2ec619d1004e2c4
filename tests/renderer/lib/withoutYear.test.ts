import { expect, it } from 'vitest';
import { withoutYear } from '../../../renderer/lib/withoutYear.ts';

it.each([
  ['1930. Дорога в Чуйскую долину', 'Дорога в Чуйскую долину'],
  ['1944–1946. Выселенные', 'Выселенные'],
  ['1933: Экинчи толкун', 'Экинчи толкун'],
  ['İkinci vətən', 'İkinci vətən'],
  ['1937', '1937'],
  ['1000 книг', '1000 книг'],
])('makes %s into %s', (text, bare) => {
  expect(withoutYear({ text, lang: 'ru' }).text).toBe(bare);
});
