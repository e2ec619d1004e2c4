import { join, resolve } from 'node:path';
import { buildExhibit } from '../build/buildExhibit.ts';
import { buildProgram } from '../build/buildProgram.ts';
import { findChromium } from '../chromium/findChromium.ts';
import { exportWeb } from '../web/exportWeb.ts';
import { serveWeb } from '../web/serveWeb.ts';
import { chooseHost } from './chooseHost.ts';
import { hasDisplay } from './display.ts';
import { downloadElectron, findElectron } from './electronBinary.ts';
import { openWindow } from './openWindow.ts';

const root = resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);

console.log('Building the program and the exhibit …');
await buildProgram();
if ((await buildExhibit()) !== 0) console.log('The exhibit has problems (above); the kiosk shows the last good one.');

const host = await chooseHost({
  hasDisplay: hasDisplay(process.platform, process.env),
  isRoot: process.platform === 'linux' && process.getuid?.() === 0,
  findElectron,
  downloadElectron: async () => {
    console.log('Downloading Electron, once …');
    return downloadElectron(showProgress());
  },
  findBrowser: findChromium,
});
for (const sentence of host.said) console.log(sentence);

switch (host.name) {
  case 'electron':
    console.log('The kiosk opens in Electron. Ctrl+Q there or Ctrl+C here closes it.');
    process.exitCode = await openWindow(host.path, [root, ...args]);
    break;
  case 'stand-in':
    console.log(`The kiosk opens in ${host.path}. Ctrl+C here closes it.`);
    process.exitCode = await openWindow(process.execPath, [join(root, 'tools/stand-in/run.ts'), ...args]);
    break;
  case 'web': {
    const folder = await exportWeb();
    const address = await serveWeb({ folder, asKiosk: true });
    console.log(`Open ${address} in a browser. Ctrl+C here closes it.`);
  }
}

/** Says how far the download is at every tenth. */
function showProgress(): (share: number) => void {
  let saidTenths = 0;
  return (share) => {
    const tenths = Math.floor(share * 10);
    if (tenths <= saidTenths) return;
    saidTenths = tenths;
    console.log(`  ${tenths * 10} %`);
  };
}
