import { expect, it } from 'vitest';
import { replaceBlock } from '../../../tools/bench/writePage.ts';

const page = '# Benchmarks\n\nHow to read them.\n';

it('a new benchmark comes at the end of the page', () => {
  expect(replaceBlock(page, 'visit', 'fast')).toBe(
    '# Benchmarks\n\nHow to read them.\n\n<!-- bench visit -->\n\nfast\n\n<!-- end of bench visit -->\n',
  );
});

it('a benchmark replaces what it wrote before, and nothing else', () => {
  const both = replaceBlock(replaceBlock(page, 'visit', 'fast'), 'slideshow', 'smooth');
  expect(replaceBlock(both, 'visit', 'faster')).toBe(both.replace('fast', 'faster'));
});

it('is the same after the same block', () => {
  const once = replaceBlock(page, 'visit', 'fast');
  expect(replaceBlock(once, 'visit', 'fast')).toBe(once);
});
