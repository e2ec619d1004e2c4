import type { Log } from './openLog.ts';

/**
 * Writes down what nobody caught, and goes on: without a listener Electron would show visitors a window with the error,
 * and Node would end over a forgotten promise.
 */
export function logUncaught(process: Pick<NodeJS.Process, 'on'>, log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught-exception', { error }));
  process.on('unhandledRejection', (reason) => log.error('unhandled-rejection', { reason }));
}
