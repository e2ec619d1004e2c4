import type { IpcMain } from 'electron';
import { channelOf, type RequestHandlers, type RequestName, requests } from '../contract/bridge.ts';
import type { Log } from '../log/openLog.ts';
import { isTrusted, type Sender } from './isTrusted.ts';

/** Answers the window's requests: known sender, then valid input, or nothing at all. A refused call rejects with a sentence. */
export function registerBridge(ipcMain: Pick<IpcMain, 'handle'>, handlers: RequestHandlers, log: Log): void {
  const refuse = (name: RequestName, reason: string) => {
    const message = `${name} was refused: ${reason}.`;
    log.warn('call-refused', { name, message });
    return new Error(message);
  };

  for (const name of Object.keys(requests) as RequestName[]) {
    ipcMain.handle(channelOf(name), async (event: Sender, ...inputs: readonly unknown[]) => {
      if (!isTrusted(event)) throw refuse(name, 'the sender is not the exhibit’s own page');
      const parsed = requests[name].input.safeParse(inputs[0]);
      if (inputs.length > 1 || !parsed.success) throw refuse(name, 'the bridge does not take such an input');
      try {
        return await (handlers[name] as (input: unknown) => Promise<unknown>)(parsed.data);
      } catch (error) {
        log.error('call-failed', { name, error });
        throw new Error(`${name} failed; the reason is in the log.`);
      }
    });
  }
}
