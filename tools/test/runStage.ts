import { spawn } from 'node:child_process';
import { END_TO_END_REPORT, type Stage } from './stages.ts';

/** How a stage ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** Runs one stage and keeps what it printed, to be shown only when it failed. */
export function runStage(stage: Stage, cwd: string): Promise<Outcome> {
  const started = performance.now();
  const [command, ...args] = stage.command;
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npx',
      env: { ...process.env, FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_NAME: END_TO_END_REPORT },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const end = (ok: boolean) => done({ ok, seconds: (performance.now() - started) / 1000, output });
    child.on('error', (error) => {
      output += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
