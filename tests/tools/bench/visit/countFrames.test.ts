import { expect, it } from 'vitest';
import { countFrames, type TraceEvent } from '../../../../tools/bench/visit/countFrames.ts';

const PAGE = 7;
const CHROME = 8;

const aProcess = (pid: number, name: string): TraceEvent => ({ name: 'process_name', ph: 'M', pid, args: { name } });
const aFrame = (state: string, pid = PAGE, ph = 'b'): TraceEvent => ({
  name: 'PipelineReporter',
  ph,
  pid,
  args: { frame_reporter: { state } },
});
const processes = [aProcess(PAGE, 'Renderer'), aProcess(CHROME, 'Browser')];

it('counts what a page brought to the glass', () => {
  const frames = [aFrame('STATE_PRESENTED_ALL'), aFrame('STATE_PRESENTED_PARTIAL')];
  expect(countFrames([...processes, ...frames])).toBe(2);
});

it.each([
  ['a frame that was dropped', aFrame('STATE_DROPPED')],
  ['a frame that the page had nothing for', aFrame('STATE_NO_UPDATE_DESIRED')],
  ['a frame of Chromium’s own window', aFrame('STATE_PRESENTED_ALL', CHROME)],
  ['the end of a frame', aFrame('STATE_PRESENTED_ALL', PAGE, 'e')],
  ['another event', { ...aFrame('STATE_PRESENTED_ALL'), name: 'Paint' }],
])('does not count %s', (_what, event) => {
  expect(countFrames([...processes, event])).toBe(0);
});

it('refuses a trace that does not say what became of a frame', () => {
  expect(() => countFrames([...processes, { name: 'PipelineReporter', ph: 'b', pid: PAGE, args: {} }])).toThrow(
    'does not say what became of a frame',
  );
});
