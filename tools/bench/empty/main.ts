import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { KioskBridge } from '../../../electron/contract/bridge.ts';
import { startHeartbeat } from '../../../renderer/bridge/startHeartbeat.ts';

/** The least that answers a touch: one word that becomes another. */
function Empty() {
  const [isOn, setOn] = useState(false);
  const style = { width: '100vw', height: '100vh' };
  return createElement('button', { type: 'button', style, onClick: () => setOn(!isOn) }, isOn ? 'On' : 'Off');
}

// The host restarts a page that does not beat.
const { kiosk } = window as unknown as { readonly kiosk: KioskBridge };
startHeartbeat(kiosk);

const glass = document.getElementById('glass');
if (!glass) throw new Error('index.html has no element #glass');
createRoot(glass).render(createElement(Empty));
