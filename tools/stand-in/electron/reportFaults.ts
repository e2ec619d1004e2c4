import type { DevToolsSession } from '../chromium/devTools.ts';

/** Hears of everything that goes wrong on a page: errors on its console, uncaught exceptions, what Chromium complains of. */
export async function reportFaults(session: DevToolsSession, report: (text: string) => void): Promise<void> {
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert')
      report(args.map(({ value, description }) => description ?? value).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    report(exception?.description ?? text);
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (level === 'error') report(url === undefined ? text : `${text} (${url})`);
  });
  await session.send('Log.enable');
}
