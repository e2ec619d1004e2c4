import { describe, expect, it } from 'vitest';
import { judgeTexts, type RunningText } from '../../../tools/access/judgeTexts.ts';

const QUARTER_MM = 0.25;

const aText = (wishes: Partial<RunningText> = {}): RunningText => ({
  start: 'In summer the reeds',
  xHeightPx: 16,
  lines: [60, 62, 58, 12],
  setting: 'alone',
  isEnlarged: false,
  ...wishes,
});

const say = (text: RunningText) =>
  judgeTexts([text], QUARTER_MM).map(({ thing, measures, should }) => `${thing} ${measures}; ${should}`);

describe('a running text', () => {
  it.each([
    ['an x-height of 4 mm and lines of 45 to 75', aText()],
    ['a last line as short as it comes', aText({ lines: [75, 75, 1] })],
    ['one early break before a long word', aText({ lines: [60, 30, 61, 20] })],
    ['lines of 40 in a column', aText({ lines: [42, 40, 41, 10], setting: 'column' })],
    ['lines of 22 beside its picture', aText({ lines: [25, 22, 23, 10], setting: 'caption' })],
    ['shorter lines where somebody wanted larger letters', aText({ lines: [30, 28, 31, 10], isEnlarged: true })],
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
    [{ lines: [60, 76, 10] }, 'has a line of 76 letters', '45 to 75'],
    [{ lines: [60, 76, 10], isEnlarged: true }, 'has a line of 76 letters', '45 to 75'],
    [{ lines: [44, 40, 43, 10] }, 'has lines of about 43 letters', '45 to 75'],
    [{ lines: [38, 39, 37, 10], setting: 'column' }, 'has lines of about 38 letters', '40 to 75'],
    [{ lines: [17, 21, 24, 10], setting: 'caption' }, 'has lines of about 21 letters', '22 to 75'],
  ] as const)('is found set too wide or too narrow: %o', (wishes, measures, should) => {
    expect(say(aText(wishes))).toEqual([`the text “In summer the reeds…” ${measures}; lines have ${should}`]);
  });
});
