import { expect, it } from 'vitest';
import { readFragment } from '../../../renderer/bridge/readFragment.ts';
import { addressOfChapter } from '../../../renderer/lib/addressOfChapter.ts';

it.each([
  ['https://museum.example', 'https://museum.example/#/ky/chapter/1930'],
  ['https://museum.example/road/', 'https://museum.example/road/#/ky/chapter/1930'],
  ['https://museum.example/road/index.html#old', 'https://museum.example/road/index.html#/ky/chapter/1930'],
])('a chapter of %s has an address of its own', (site, address) => {
  expect(addressOfChapter(site, 'ky', '1930')).toBe(address);
});

it('leads to the chapter that it names', () => {
  const { hash } = new URL(addressOfChapter('https://museum.example/', 'az', 'visit-2012'));
  expect(readFragment(hash)).toEqual({ language: 'az', chapterId: 'visit-2012' });
});
