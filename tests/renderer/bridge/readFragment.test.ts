import { expect, it } from 'vitest';
import { readFragment } from '../../../renderer/bridge/readFragment.ts';

it.each([
  ['#/ky/chapter/1930', { language: 'ky', chapterId: '1930' }],
  ['#/az/chapter/two-peoples/', { language: 'az', chapterId: 'two-peoples' }],
  ['#/ru', { language: 'ru' }],
  ['#/ru/', { language: 'ru' }],
  ['', null],
  ['#', null],
  ['#/ky/chapter/../../settings', null],
  ['#/ky/chapter/%2e%2e', null],
  ['#/ky/staff', null],
])('the address %j names %j', (fragment, place) => {
  expect(readFragment(fragment)).toEqual(place);
});
