import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Compiles the shipped pack as a curator would; the answer is the CLI's exit code. */
export function buildExhibit(folder = 'assets/exhibit'): Promise<number> {
  return new Promise((done) => {
    const cli = spawn(process.execPath, [join(root, 'tools/exhibit/exhibit.ts'), 'build', folder], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    cli.on('close', (code) => done(code ?? 1));
  });
}
