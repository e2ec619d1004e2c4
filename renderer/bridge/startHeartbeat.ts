import type { KioskBridge } from '../../electron/contract/bridge.ts';

/** Often enough for the main process to notice a silent window, seldom enough to cost nothing. */
export const BEAT_EVERY_MS = 5_000;

/** Beats while the event loop turns. A timer, not animation frames: a still screen draws nothing. Returns its end. */
export function startHeartbeat(bridge: Pick<KioskBridge, 'beat'>): () => void {
  const beat = () => void bridge.beat().catch(() => undefined);
  beat();
  const timer = setInterval(beat, BEAT_EVERY_MS);
  return () => clearInterval(timer);
}
