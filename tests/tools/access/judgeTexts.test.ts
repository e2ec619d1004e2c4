import { describe, expect, it } from 'vitest';
import { judgeTexts, type RunningText } from '../../../tools/access/judgeTexts.ts';

const QUARTER_MM = 0.25;

const aText = (wishes: Partial<RunningText> = {}): RunningText => ({
  start: 'In summer the reeds',
  xHeightPx: 16,
  lines: [60, 62, 58, 12],
  ...wishes,
});

const say = (text: RunningText) =>
  judgeTexts([text], QUARTER_MM).map(({ thing, measures, should }) => `${thing} ${measures}; ${should}`);

describe('a running text', () => {
  it.each([
    ['an x-height of 4 mm and lines of 45 to 75', aText()],
    ['a last line as short as it comes', aText({ lines: [75, 75, 1] })],
    ['one early break before a long word', aText({ lines: [60, 30, 61, 20] })],
    ['two lines, which say nothing of their length', aText({ lines: [30, 5] })],
  ])('is well set with %s', (_how, text) => {
    expect(say(text)).toEqual([]);
  });

  it('is found too small', () => {
    expect(say(aText({ xHeightPx: 12 }))).toEqual([
      'the text “In summer the reeds…” has an x-height of 3.0 mm; body type has at least 4 mm',
    ]);
  });

  it.each([
    [[60, 76, 10], 'has a line of 76 letters'],
    [[44, 40, 43, 10], 'has lines of about 43 letters'],
  ])('is found set too wide or too narrow', (lines, measures) => {
    expect(say(aText({ lines }))).toEqual([`the text “In summer the reeds…” ${measures}; lines have 45 to 75`]);
  });
});
