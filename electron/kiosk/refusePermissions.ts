import type { Session } from 'electron';
import type { Log } from '../log/openLog.ts';

type Guarded = Pick<
  Session,
  | 'on'
  | 'setBluetoothPairingHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerEnabled'
>;

/** Grants a page nothing: no camera, no notification, no device, no download (Electron's checklist, item 5). */
export function refusePermissions(session: Guarded, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn('permission-refused', { permission });
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));

  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('will-download', (event, item) => {
    event.preventDefault();
    log.warn('download-refused', { address: item.getURL().slice(0, 300) });
  });

  // Left on, Chromium fetches dictionaries from the network.
  session.setSpellCheckerEnabled(false);
}
