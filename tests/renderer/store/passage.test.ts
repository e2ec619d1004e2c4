import { expect, it } from 'vitest';
import { passageBetween } from '../../../renderer/store/passage.ts';
import type { Place } from '../../../renderer/store/place.ts';

const order = ['roots', '1930', '1944'];
const attract: Place = { name: 'attract' };
const home: Place = { name: 'home' };
const about: Place = { name: 'about' };
const chapter = (chapterId: string): Place => ({ name: 'chapter', chapterId });

it.each([
  ['a touch on a language', attract, home, 'enter'],
  ['a chapter on the road', home, chapter('1930'), 'deeper'],
  ['the next chapter', chapter('1930'), chapter('1944'), 'turn-on'],
  ['the previous chapter', chapter('1930'), chapter('roots'), 'turn-back'],
  ['all chapters', chapter('1930'), home, 'back'],
  ['the page about the exhibit', home, about, 'deeper'],
  ['the way back from it', about, home, 'back'],
  ['the end of a visit, wherever it ends', chapter('1944'), attract, 'leave'],
  ['an address that names a place', attract, chapter('1930'), 'enter'],
] as const)('%s has a motion of its own', (_, from, to, passage) => {
  expect(passageBetween(from, to, order)).toBe(passage);
});
