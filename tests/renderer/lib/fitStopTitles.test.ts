import { describe, expect, it } from 'vitest';
import { fitStopTitles } from '../../../renderer/lib/fitStopTitles.ts';

const LEAST = 1.6;

describe('titles under the stops of a road', () => {
  it('grow with the stop, up to a size that leaves the picture its room', () => {
    const narrow = fitStopTitles(['Общие корни'], 16);
    const wide = fitStopTitles(['Общие корни'], 24);
    expect(wide['--title-size']).toBeGreaterThan(narrow['--title-size']);
    expect(fitStopTitles(['Общие корни'], 100)['--title-size']).toBe(3.2);
  });

  it('reserve one line where one is enough', () => {
    expect(fitStopTitles(['Yol'], 20)['--lines']).toBe(1);
  });

  it('are as large as the longest word of any language allows', () => {
    const short = fitStopTitles(['Два народа'], 20);
    const long = fitStopTitles(['Два народа', 'Достопримечательности'], 20);
    expect(long['--title-size']).toBeLessThan(short['--title-size']);
    expect(long['--title-size'] * 'Достопримечательности'.length * 0.62).toBeLessThanOrEqual(21);
  });

  it('do not break between words that a no-break space joins', () => {
    expect(fitStopTitles(['Эки көз\u00a0карандысыз'], 12)['--title-size']).toBeLessThanOrEqual(
      fitStopTitles(['Эки көз карандысыз'], 12)['--title-size'],
    );
  });

  it('are never too small to read: a title of 120 letters takes its lines instead', () => {
    const fit = fitStopTitles(['Очень длинное название '.repeat(5)], 14);
    expect(fit['--title-size']).toBe(LEAST);
    expect(fit['--lines']).toBeGreaterThan(3);
  });
});
