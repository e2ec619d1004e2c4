import type { KioskBridge } from '../../electron/contract/bridge.ts';

/** Asks, one question after the other, whether the glass can be seen, and tells. A bridge that fails is not asked again. */
export async function followSight(
  bridge: Pick<KioskBridge, 'awaitSight'>,
  tell: (isSeen: boolean) => void,
): Promise<void> {
  let isSeen = true;
  try {
    for (;;) {
      isSeen = await bridge.awaitSight(isSeen);
      tell(isSeen);
    }
  } catch {
    // Better a picture that moves unseen than one that stands still before visitors.
    tell(true);
  }
}
