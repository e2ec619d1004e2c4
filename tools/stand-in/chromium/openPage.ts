import type { DevTools, DevToolsSession } from './devTools.ts';
import type { WindowWish } from './flags.ts';

/** One window of Chromium with one page in it. */
export interface Page {
  /** The id of the target and, at the same time, of its main frame. */
  readonly id: string;
  readonly session: DevToolsSession;
  readonly setFullScreen: (isFull: boolean) => Promise<void>;
  readonly focus: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const TOUCH_POINTS = 10;

/** Opens an empty page, ready to be listened to. */
export async function openPage(devTools: DevTools, { mode, size }: WindowWish): Promise<Page> {
  const { targetId } = await devTools.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...size });
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
  const { windowId } = await devTools.send('Browser.getWindowForTarget', { targetId });
  const session = devTools.sessionOf(sessionId);

  const setFullScreen = async (isFull: boolean): Promise<void> => {
    const windowState = isFull ? 'fullscreen' : 'normal';
    await devTools.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  };
  const resize = async (width: number, height: number): Promise<void> => {
    await devTools.send('Browser.setWindowBounds', { windowId, bounds: { left: 0, top: 0, width, height } });
  };
  // Where no window manager runs, full screen alone leaves a window as small as it was.
  if (mode === 'kiosk') {
    const { width, height } = size ?? (await readGlass(session));
    await resize(width, height);
  }
  // A headless window, too: only full screen is its page as large as the screen.
  if (mode !== 'windowed') await setFullScreen(true);
  // Where no real glass is touched, the page must still believe in one.
  if (mode === 'headless') {
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: TOUCH_POINTS });
  }
  await session.send('Page.enable');
  await session.send('Runtime.enable');

  return {
    id: targetId,
    session,
    setFullScreen,
    focus: async () => {
      await session.send('Page.bringToFront');
    },
    close: async () => {
      await devTools.send('Target.closeTarget', { targetId });
    },
  };
}

/** The screen that a page is on, in CSS pixels. */
export interface Glass {
  readonly width: number;
  readonly height: number;
  readonly scaleFactor: number;
}

export async function readGlass(session: DevToolsSession): Promise<Glass> {
  const expression = '({ width: screen.width, height: screen.height, scaleFactor: devicePixelRatio })';
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as Glass;
}
