import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Fault } from '../../../electron/contract/bridge.ts';
import { reportScriptErrors } from '../../../renderer/bridge/reportScriptErrors.ts';

let faults: Fault[];
let stop: () => void;

beforeEach(() => {
  faults = [];
  stop = reportScriptErrors(window, (fault) => faults.push(fault));
});
afterEach(() => stop());

it('tells where an uncaught error was thrown', () => {
  const error = new Error('a slip');
  window.dispatchEvent(new ErrorEvent('error', { error, message: 'a slip', filename: 'main.js', lineno: 7 }));
  expect(faults).toEqual([{ what: 'script-error', where: 'main.js:7', detail: error.stack }]);
});

it('tells of a promise that nobody caught, whatever it was rejected with', () => {
  window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'no reason' }));
  expect(faults).toEqual([{ what: 'script-error', where: 'promise', detail: 'no reason' }]);
});

it('is silent after its end', () => {
  stop();
  window.dispatchEvent(new ErrorEvent('error', { message: 'late' }));
  expect(faults).toEqual([]);
});
