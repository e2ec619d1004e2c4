import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../electron/pack/text/readingMinutes.ts';
import { readText } from '../../../electron/pack/text/readText.ts';

const minutesOf = (words: number) => {
  const body = Array.from({ length: words - 3 }, () => 'сөз').join(' ');
  return readingMinutes(readText('ky.md', 'ky', `# Жол\n\nБашы.\n\n## Суу {#a}\n\n${body}`, () => {}));
};

describe('reading time', () => {
  it.each([
    [4, 1],
    [160, 1],
    [161, 2],
    [800, 5],
  ])('of %i words is %i minutes', (words, minutes) => {
    expect(minutesOf(words)).toBe(minutes);
  });
});
