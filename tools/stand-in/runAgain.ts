import { spawn } from 'node:child_process';

/** Starts the stand-in anew in this terminal and resolves with the exit code of the new run; what ends this one ends that. */
export function runAgain(script: string, args: readonly string[]): Promise<number> {
  const next = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'inherit', 'inherit'] });
  process.stdin.pipe(next.stdin);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => next.kill('SIGTERM'));
  }
  return new Promise((done) => {
    next.on('error', () => done(1));
    next.on('close', (code) => done(code ?? 0));
  });
}
