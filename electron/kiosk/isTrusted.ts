import type { IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN } from './addresses.ts';

/** What is asked of a message: which frame sent it, and which is the window's own. */
export interface Sender {
  readonly senderFrame: Pick<NonNullable<IpcMainInvokeEvent['senderFrame']>, 'origin'> | null;
  readonly sender: { readonly mainFrame: unknown };
}

/** Says whether a message comes from the program's own page, in the main frame, still there (Electron's checklist, item 17). */
export function isTrusted({ senderFrame, sender }: Sender): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.origin === APP_ORIGIN;
}
