import { type ChildProcess, spawn } from 'node:child_process';

/** Runs a program until it ends or Ctrl+C asks it to; resolves with its exit code, leaving no process behind. */
export function openWindow(command: string, args: readonly string[]): Promise<number> {
  const program = spawn(command, args, { stdio: 'inherit' });
  const end = () => endGently(program);
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  return new Promise((done, fail) => {
    program.on('error', fail);
    program.on('close', (code) => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      done(code ?? 0);
    });
  });
}

const PATIENCE_MS = 5_000;

/** Asks first, and insists only when nothing has happened. */
function endGently(program: ChildProcess): void {
  program.kill('SIGTERM');
  setTimeout(() => program.kill('SIGKILL'), PATIENCE_MS).unref();
}
