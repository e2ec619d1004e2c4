import { describe, expect, it } from 'vitest';
import { showProgress } from '../../../tools/exhibit/showProgress.ts';

function watch(isTTY: boolean) {
  const written: string[] = [];
  let at = 0;
  const progress = showProgress({ write: (text) => written.push(text), isTTY }, () => at);
  const show = (seconds: number, done: number, what = 'making pictures') => {
    at = seconds * 1000;
    progress.show({ what, done, total: 10 });
  };
  return { written, show, clear: progress.clear };
}

describe('the progress line', () => {
  it('is not there for what is over in a second', () => {
    const { written, show, clear } = watch(true);
    show(0, 1);
    show(0.9, 10);
    clear();
    expect(written).toEqual([]);
  });

  it('says how far the work is and how long it will take, on one line of a terminal', () => {
    const { written, show, clear } = watch(true);
    show(0, 1);
    show(2, 2);
    show(5, 5);
    clear();
    expect(written).toEqual([
      '\r\u001b[Kmaking pictures: 2 of 10, about 8 s left',
      '\r\u001b[Kmaking pictures: 5 of 10, about 5 s left',
      '\r\u001b[K',
    ]);
  });

  it('says nothing when nothing is left', () => {
    const { written, show } = watch(true);
    show(0, 0);
    show(20, 10);
    expect(written).toEqual([]);
  });

  it('starts anew with each piece of work', () => {
    const { written, show } = watch(true);
    show(0, 1, 'checking pictures');
    show(2, 2, 'checking pictures');
    show(2.1, 1);
    show(4.1, 4);
    expect(written.at(-1)).toBe('\r\u001b[Kmaking pictures: 4 of 10, about 3 s left');
    expect(written).toHaveLength(2);
  });

  it('is a line now and then in a log', () => {
    const { written, show, clear } = watch(false);
    show(0, 1);
    for (let second = 1; second <= 8; second++) show(second, second);
    clear();
    expect(written).toEqual([
      'making pictures: 1 of 10, about 9 s left\n',
      'making pictures: 6 of 10, about 4 s left\n',
    ]);
  });
});
