import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findForbidden } from './support/findForbidden.ts';

const root = resolve(import.meta.dirname, '../..');
const files = readdirSync(resolve(root, 'electron'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, resolve(entry.parentPath, entry.name)).replaceAll('\\', '/'));

it('finds the Electron side', () => {
  expect(files).toContain('electron/main.ts');
  expect(files).toContain('electron/kiosk/registerBridge.ts');
});

it.each(files)('%s does nothing forbidden', (path) => {
  expect(findForbidden(path, readFileSync(resolve(root, path), 'utf8'))).toEqual([]);
});

describe('would be found:', () => {
  it.each([
    ["import { app, shell } from 'electron';", 'shell'],
    ["import {\n  app,\n  shell,\n} from 'electron';", 'shell'],
    ['electron.shell.beep()', 'shell'],
    ["openExternal('mailto:a')", 'openExternal'],
    ['webSecurity: false', 'webSecurity'],
    ['nodeIntegration: true', 'nodeIntegration'],
    ['nodeIntegration: isDeveloper', 'nodeIntegration'],
    ['nodeIntegrationInWorker: true', 'nodeIntegration'],
    ['contextIsolation: false', 'contextIsolation'],
    ['sandbox: false', 'sandbox'],
    ['webviewTag: true', 'webviewTag'],
    ['allowRunningInsecureContent: true', 'allowRunningInsecureContent'],
    ['experimentalFeatures: true', 'experimentalFeatures'],
    ["enableBlinkFeatures: 'A'", 'enableBlinkFeatures'],
    ['bypassCSP: true', 'bypassCSP'],
    ['corsEnabled: true', 'corsEnabled'],
    ['allowServiceWorkers: true', 'allowServiceWorkers'],
    ["loadURL('https://example.com')", 'a remote address'],
    ["new WebSocket('ws://example.com')", 'a remote address'],
    ["loadURL('file:///index.html')", 'file://'],
    ["window.loadFile('index.html')", 'loadFile'],
    ["ipcMain.handle('a', b)", 'ipcMain'],
    ["ipcMain.on('a', b)", 'ipcMain'],
    ["import { net } from 'electron';", 'net'],
    ["import http from 'node:http';", 'net'],
    ["await fetch('a')", 'net'],
    ["import { exec } from 'node:child_process';", 'child processes'],
    ["eval('a')", 'eval'],
    ["contents.executeJavaScript('a')", 'eval'],
    ["app.on('certificate-error', a)", 'certificates'],
    ["import { dialog } from 'electron';", 'dialogs'],
    ['uploadToServer: true', 'uploading crash reports'],
  ])('%s', (text, what) => {
    expect(findForbidden('electron/kiosk/thing.ts', text)).toEqual([what]);
  });

  it('but requests are answered in the one place that checks the sender', () => {
    expect(findForbidden('electron/kiosk/registerBridge.ts', "ipcMain.handle('a', b)")).toEqual([]);
  });
});
