import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { echoTo } from '../../electron/log/echoTo.ts';
import { logUncaught } from '../../electron/log/logUncaught.ts';
import { aLog } from '../kiosk/support/aLog.ts';
import { aSpeaker } from '../kiosk/support/aSpeaker.ts';

it('writes down an error that nobody caught, so that no window with it opens before visitors', () => {
  const log = aLog();
  const process = aSpeaker<NodeJS.Process>();
  logUncaught(process, log);
  process.emit('uncaughtException', new Error('no bread'));
  process.emit('unhandledRejection', new Error('no salt'));
  expect(log.events()).toEqual(['uncaught-exception', 'unhandled-rejection']);
});

it('forgets a terminal that somebody closed', async () => {
  const terminal = new PassThrough();
  const echo = echoTo(terminal);
  terminal.destroy(new Error('EPIPE'));
  await new Promise((done) => terminal.once('close', done));
  expect(() => echo('a line\n')).not.toThrow();
});
