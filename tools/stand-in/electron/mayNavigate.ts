import type { DevToolsEvent } from '../chromium/devTools.ts';
import type { Contents } from './createContents.ts';
import { emitPreventable } from './preventable.ts';

/**
 * Asks the program whether a frame may go to another document, by the events that Electron emits for it. What the program
 * itself loads is not asked about.
 */
export function mayNavigate(
  { events, frames, loader }: Contents,
  { request, frameId, redirectedRequestId }: DevToolsEvent<'Fetch.requestPaused'>,
  address: string,
): boolean {
  const frame = frames.find(frameId) ?? null;
  const isMainFrame = frame === frames.main;
  if (isMainFrame && loader.isAskedFor(request.url)) return true;

  const facts = { url: address, isSameDocument: false, isMainFrame, frame };
  const isPrevented = (name: string) => emitPreventable(events, name, facts, address, false, isMainFrame);
  if (redirectedRequestId !== undefined) return !isPrevented('will-redirect');
  return !isPrevented('will-frame-navigate') && !(isMainFrame && isPrevented('will-navigate'));
}
