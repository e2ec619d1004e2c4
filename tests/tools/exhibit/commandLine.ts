import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { runCheck } from '../../../tools/exhibit/runCheck.ts';

const QUIET = { json: false, notes: false, write: false };

/** Runs a command as the CLI does, and gives its exit code and what it wrote. */
export async function run(command: typeof runCheck, folder: string, options: Partial<typeof QUIET> = {}) {
  const written = { out: '', err: '' };
  const terminal = {
    out: { write: (text: string) => (written.out += text) },
    err: { write: (text: string) => (written.err += text) },
    signal: new AbortController().signal,
  };
  const code = await command(folder, { ...QUIET, ...options }, terminal);
  return { code, ...written };
}

/** Runs the program itself. */
export function start(...args: string[]) {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../../tools/exhibit/exhibit.ts'), ...args]);
  const written = { out: '', err: '' };
  child.stdout.on('data', (text) => (written.out += text));
  child.stderr.on('data', (text) => (written.err += text));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((end) =>
    child.on('close', (code) => end({ code, ...written })),
  );
  return { child, ended };
}
