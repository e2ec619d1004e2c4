import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { type KioskBridge, type RequestName, requests } from '../../electron/contract/bridge.ts';

const source = readFileSync(resolve(import.meta.dirname, '../../electron/preload.ts'), 'utf8');

/** Runs the preload as a sandbox does: with `require` for `electron` and nothing else of Node. */
function runPreload() {
  const exposed = new Map<string, KioskBridge>();
  const sent: unknown[] = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: KioskBridge) => void exposed.set(name, api) },
    ipcRenderer: {
      invoke: (...message: readonly unknown[]) => {
        sent.push(message);
        return Promise.resolve('answer');
      },
    },
  };
  const script = stripTypeScriptTypes(source).replace(
    /import (\{.*\}) from 'electron';/,
    'const $1 = require("electron");',
  );
  runInNewContext(script, { require: (name: string) => (name === 'electron' ? electron : undefined) });
  return { exposed, sent };
}

it('shows the page one object, with a method a request and nothing of Electron', () => {
  const { exposed } = runPreload();
  expect([...exposed.keys()]).toEqual(['kiosk']);
  const bridge = exposed.get('kiosk') ?? {};
  expect(Object.keys(bridge)).toEqual(Object.keys(requests));
  expect(new Set(Object.values(bridge).map((method) => typeof method))).toEqual(new Set(['function']));
});

it.each(Object.keys(requests) as RequestName[])('asks %s on its own channel, passing the input on', async (name) => {
  const { exposed, sent } = runPreload();
  const methods = exposed.get('kiosk') as unknown as Record<string, (input?: unknown) => Promise<unknown>>;
  const takesInput = !requests[name].input.safeParse(undefined).success;
  expect(await methods[name]?.(takesInput ? 'input' : undefined)).toBe('answer');
  expect(sent).toEqual([[`kiosk:${name}`, takesInput ? 'input' : undefined]]);
});

it('passes no input where none is asked for, such as the event of a click', async () => {
  const { exposed, sent } = runPreload();
  const methods = exposed.get('kiosk') as unknown as Record<string, (input?: unknown) => Promise<unknown>>;
  await methods.loadExhibit?.({ isTrusted: true });
  expect(sent).toEqual([['kiosk:loadExhibit', undefined]]);
});

it('imports `electron` and types, nothing else', () => {
  const imports = source.match(/^import .*/gm) ?? [];
  expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([
    "import { contextBridge, ipcRenderer } from 'electron';",
  ]);
});
