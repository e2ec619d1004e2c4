import { expect, it } from 'vitest';
import { countWordsInView } from '../../../renderer/lib/countWordsInView.ts';

/** Lays a page out as jsdom does not: `data-at` is an element's top and bottom. */
function layOut(html: string): Document {
  document.body.innerHTML = html;
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 100, configurable: true });
  for (const element of document.querySelectorAll<HTMLElement>('[data-at]')) {
    const [top = 0, bottom = 0] = (element.dataset.at ?? '').split(' ').map(Number);
    element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
  }
  return document;
}

it.each([
  ['what is in view', '<p data-at="0 50">Общая дорога, 1930 год</p>', 4],
  ['words of every alphabet', '<p data-at="0 50">Ortaq yol — орток жол</p>', 4],
  ['half of a paragraph half in view', '<p data-at="50 150">one two three four</p>', 2],
  ['nothing that has been scrolled away', '<p data-at="-90 -10">one two</p><p data-at="110 150">three</p>', 0],
  ['nothing that its column has cut off', '<main data-at="0 60"><p data-at="70 90">one two</p></main>', 0],
  ['nothing beneath another screen', '<div inert><p data-at="0 50">one</p></div><p data-at="0 50">two</p>', 1],
  ['nothing that is being left', '<div aria-hidden="true"><p data-at="0 50">one</p></div>', 0],
])('counts %s', (_, html, words) => {
  expect(countWordsInView(layOut(html))).toBe(words);
});
