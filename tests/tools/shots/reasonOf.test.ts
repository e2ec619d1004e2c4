import { expect, it } from 'vitest';
import { reasonOf } from '../../../tools/shots/reasonOf.ts';

it('names what was in the way of a finger, and leaves out the story of the attempts', () => {
  const story = [
    'locator.click: Timeout 30000ms exceeded.',
    'Call log:',
    '\u001b[2m  - waiting for getByRole("button")\u001b[22m',
    '\u001b[2m      - <div class="veil"></div> intercepts pointer events\u001b[22m',
    '\u001b[2m    - retrying click action (trial run)\u001b[22m',
  ].join('\n');
  expect(reasonOf(new Error(story))).toBe(
    'locator.click: Timeout 30000ms exceeded. <div class="veil"></div> intercepts pointer events',
  );
});

it('passes on what is one sentence anyway', () => {
  expect(reasonOf(new Error('The kiosk showed no page within 20 s.'))).toBe('The kiosk showed no page within 20 s.');
  expect(reasonOf('gone')).toBe('gone');
});
